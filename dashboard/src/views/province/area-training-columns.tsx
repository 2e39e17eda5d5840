import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { trainingModeWords, trainingStatusWords } from '../../terms/training-terms.ts'
import { useDays } from '../../terms/use-days.ts'
import { GainFigure, ParticipantsFigure } from '../../training/training-figures.tsx'
import { areaTrainingsWords } from './area-trainings-words.ts'
import type { AreaTraining } from './use-area-trainings.ts'

/** The columns of the table of trainings. */
export function useAreaTrainingColumns(): Column<AreaTraining>[] {
  const words = useWords(areaTrainingsWords)
  const modes = useWords(trainingModeWords)
  const statuses = useWords(trainingStatusWords)
  const format = useFormat()
  const days = useDays()
  return [
    {
      id: 'name',
      head: words.name,
      value: ({ name }) => name,
      draw: ({ name }) => format.text(name),
      isRowHead: true,
    },
    {
      id: 'days',
      head: words.days,
      value: ({ startsOn }) => startsOn,
      draw: ({ startsOn, endsOn }) => days(startsOn, endsOn),
    },
    {
      id: 'mode',
      head: words.mode,
      value: ({ mode }) => modes[mode],
      draw: ({ mode }) => modes[mode],
      isMinor: true,
    },
    {
      id: 'status',
      head: words.status,
      value: ({ status }) => statuses[status],
      draw: ({ status }) => statuses[status],
      isMinor: true,
    },
    {
      id: 'participants',
      head: words.participants,
      value: ({ participation }) => participation?.participants ?? null,
      draw: (row) => <ParticipantsFigure row={row} />,
      isNumber: true,
    },
    {
      id: 'gain',
      head: words.gain,
      value: ({ pairedTests }) => pairedTests?.gain ?? null,
      draw: (row) => <GainFigure row={row} />,
      isNumber: true,
    },
  ]
}
