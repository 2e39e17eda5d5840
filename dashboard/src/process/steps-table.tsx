import { useFormat } from '../digits/use-format.ts'
import { Figure } from '../figure/figure.tsx'
import { figureWords } from '../figure/figure-words.ts'
import { useWords } from '../language/use-language.ts'
import type { Column } from '../table/column.ts'
import { DataTable } from '../table/data-table.tsx'
import { processWords } from './process-words.ts'
import './steps-table.css'

/** A step of a process, as far as it is recorded. */
export interface StepTaken {
  step: { number: number }
  startedOn: string | null
  finishedOn: string | null
  hours: number | null
}

interface Props {
  caption: string
  steps: readonly StepTaken[]
  names: ReadonlyMap<number, string>
  /** Of all steps; null where none is recorded. */
  hours: number | null
  standard: number | null
  fileName: string
}

/** The steps of a process, when each was taken and how long it took. */
export function StepsTable({ caption, steps, names, hours, standard, fileName }: Props) {
  const words = useWords(processWords)
  const { noneSign, recorded } = useWords(figureWords)
  const format = useFormat()
  const day = (value: string | null): string => (value === null ? noneSign : format.day(value))
  const written = (value: number): string => (Number.isInteger(value) ? format.count(value) : format.decimal(value))
  const nameOf = ({ step }: StepTaken): string => `${step.number}. ${names.get(step.number) ?? ''}`
  const columns: Column<StepTaken>[] = [
    {
      id: 'step',
      head: words.step,
      value: nameOf,
      draw: (row) => format.text(nameOf(row)),
      isRowHead: true,
    },
    {
      id: 'started',
      head: words.started,
      value: (row) => row.startedOn,
      draw: (row) => day(row.startedOn),
      isMinor: true,
    },
    { id: 'finished', head: words.finished, value: (row) => row.finishedOn, draw: (row) => day(row.finishedOn) },
    {
      id: 'hours',
      head: words.hours,
      value: (row) => row.hours,
      draw: (row) =>
        row.hours === null ? (
          noneSign
        ) : (
          <Figure
            name={`${words.hours}, ${nameOf(row)}`}
            written={written(row.hours)}
            definition={words.hoursDefinition}
            source={recorded}
            asOf={row.finishedOn}
          />
        ),
      isNumber: true,
    },
  ]
  return (
    <div className="steps-table">
      <div className="steps-total">
        {words.total}{' '}
        <Figure
          name={words.total}
          written={hours === null ? null : written(hours)}
          definition={words.totalDefinition}
        />{' '}
        {standard !== null && words.of(format.count(standard))}
      </div>
      <DataTable
        caption={caption}
        columns={columns}
        rows={steps}
        keyOf={({ step }) => String(step.number)}
        fileName={fileName}
      />
    </div>
  )
}
