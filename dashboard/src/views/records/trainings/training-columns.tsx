import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import type { Column } from '../../../table/column.ts'
import { trainingModeWords, trainingStatusWords } from '../../../terms/training-terms.ts'
import { useDays } from '../../../terms/use-days.ts'
import { GainFigure, ParticipantsFigure } from '../../../training/training-figures.tsx'
import { Link } from '../../../url/link.tsx'
import { trainingsWords } from './trainings-words.ts'
import type { TrainingRow } from './use-trainings.ts'

/** What is said of a training in a list, with its figures. */
export function useTrainingColumns(): Column<TrainingRow>[] {
  const words = useWords(trainingsWords)
  const modes = useWords(trainingModeWords)
  const statuses = useWords(trainingStatusWords)
  const format = useFormat()
  const days = useDays()
  const nameOf = ({ name, cohort }: TrainingRow): string =>
    cohort === null ? name : `${name} (${words.cohort(String(cohort))})`
  return [
    {
      id: 'name',
      head: words.name,
      isRowHead: true,
      sorts: true,
      value: nameOf,
      draw: (row) => format.text(nameOf(row)),
    },
    {
      id: 'days',
      head: words.days,
      sorts: true,
      value: ({ startsOn }) => startsOn,
      draw: ({ startsOn, endsOn }) => days(startsOn, endsOn),
    },
    {
      id: 'province',
      head: words.province,
      value: ({ province }) => province?.name ?? words.nation,
      draw: ({ province }) =>
        province ? <Link to={`/province/${province.code}`}>{province.name}</Link> : words.nation,
    },
    { id: 'mode', head: words.mode, value: ({ mode }) => modes[mode], draw: ({ mode }) => modes[mode] },
    {
      id: 'status',
      head: words.status,
      value: ({ status }) => statuses[status],
      draw: ({ status }) => statuses[status],
    },
    {
      id: 'participants',
      head: words.participants,
      isNumber: true,
      value: ({ participation }) => participation?.participants ?? null,
      draw: (row) => <ParticipantsFigure row={row} />,
    },
    {
      id: 'gain',
      head: words.gain,
      isNumber: true,
      value: ({ pairedTests }) => pairedTests?.gain ?? null,
      draw: (row) => <GainFigure row={row} />,
    },
  ]
}
