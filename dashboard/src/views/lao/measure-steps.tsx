import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import type { Measure } from './measures-part.tsx'
import { measuresWords } from './measures-words.ts'

type Step = Measure['steps'][number]

/** The four steps of a measure. */
export function MeasureSteps({ measure }: { measure: Measure }) {
  const words = useWords(measuresWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const name = ({ number, kind }: Step): string => `${number}. ${words[kind]}`
  const columns: Column<Step>[] = [
    { id: 'step', head: words.step, value: name, draw: (row) => format.text(name(row)), isRowHead: true },
    { id: 'text', head: words.text, value: ({ text }) => text, draw: ({ text }) => format.text(text ?? noneSign) },
    {
      id: 'finished',
      head: words.finished,
      value: ({ finishedOn }) => finishedOn,
      draw: ({ finishedOn }) => (finishedOn ? format.day(finishedOn) : noneSign),
    },
  ]
  return (
    <DataTable
      caption={`${words.steps} ${words.year(format.year(measure.year))}`}
      columns={columns}
      rows={measure.steps}
      keyOf={({ number }) => String(number)}
      fileName="measure-steps"
      isSorted
      stacks
    />
  )
}
