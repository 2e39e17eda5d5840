import { useWords } from '../language/use-language.ts'
import type { CellValue } from './csv.ts'
import { CsvButton } from './csv-button.tsx'
import { downloadWords } from './download-words.ts'

/** A figure with its name and the day it stands for; null is no figure. */
export type NamedFigure = readonly [name: string, value: CellValue | undefined, asOf: string | undefined]

interface Props {
  of: string
  fileName: string
  figures: readonly NamedFigure[]
}

/** Downloads figures that stand in no table, one a row. */
export function FiguresCsv({ of, fileName, figures }: Props) {
  const words = useWords(downloadWords)
  return (
    <CsvButton
      of={of}
      fileName={fileName}
      heads={[words.figure, words.value, words.asOf]}
      rows={() => figures.map(([name, value, asOf]) => [name, value ?? null, asOf ?? null])}
    />
  )
}
