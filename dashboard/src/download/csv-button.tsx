import { useWords } from '../language/use-language.ts'
import { type CellValue, toCsv } from './csv.ts'
import { download } from './download.ts'
import { downloadWords } from './download-words.ts'

interface Props {
  /** What is downloaded, for those who hear the page. */
  of: string
  /** Without ending. */
  fileName: string
  heads: readonly string[]
  rows: () => Promise<readonly (readonly CellValue[])[]> | readonly (readonly CellValue[])[]
}

/** Downloads a table as CSV. */
export function CsvButton({ of, fileName, heads, rows }: Props) {
  const words = useWords(downloadWords)
  const save = async (): Promise<void> =>
    download(`${fileName}.csv`, new Blob([toCsv(heads, await rows())], { type: 'text/csv;charset=utf-8' }))
  return (
    <button type="button" className="quiet" onClick={save} aria-label={words.csvOf(of)}>
      ↓ {words.csv}
    </button>
  )
}
