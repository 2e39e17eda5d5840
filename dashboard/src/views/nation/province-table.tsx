import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { Link } from '../../url/link.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { orderChoice } from './nation-choices.ts'
import { type ProvinceFigure, type ProvinceRow, writtenFigure } from './province-figures.ts'
import { provincesWords } from './provinces-words.ts'

interface Props {
  caption: string
  figureName: string
  figure: ProvinceFigure
  rows: readonly ProvinceRow[]
  markedCode: string | undefined
  onMark: (code: string | undefined) => void
}

/** The map as a table, each figure with a bar of its size. */
export function ProvinceTable({ caption, figureName, figure, rows, markedCode, onMark }: Props) {
  const words = useWords(provincesWords)
  const { none, noneSign } = useWords(figureWords)
  const format = useFormat()
  const [order, chooseOrder] = useChoice(orderChoice)
  const highest = Math.max(1, ...rows.map((row) => Math.abs(figure.value(row) ?? 0)))
  const columns: Column<ProvinceRow>[] = [
    {
      id: 'name',
      head: words.province,
      value: (row) => row.name,
      draw: (row) => <Link to={`/province/${row.code}`}>{row.name}</Link>,
      isRowHead: true,
      sorts: true,
    },
    {
      id: 'region',
      head: words.region,
      value: (row) => row.region.name,
      draw: (row) => row.region.name,
      sorts: true,
      isMinor: true,
    },
    {
      id: 'figure',
      head: figureName,
      value: figure.value,
      isNumber: true,
      sorts: true,
      draw: (row) => {
        const value = figure.value(row)
        if (value === null)
          return (
            <span className="no-figure" title={none}>
              {noneSign}
            </span>
          )
        return (
          <span className="cell-bar">
            <span className="cell-bar-fill" style={{ width: `${(100 * Math.abs(value)) / highest}%` }} />
            <span>{writtenFigure(figure, value, format)}</span>
          </span>
        )
      },
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.code}
      fileName="provinces"
      order={order}
      onOrder={chooseOrder}
      markedKey={markedCode}
      onMark={onMark}
      scrolls
    />
  )
}
