import { areaFigureWords } from '../../area-figures/area-figure-words.ts'
import { AreaRecords } from '../../area-figures/area-records.tsx'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { useWords } from '../../language/use-language.ts'
import { halfChoice } from '../../period/period-choices.ts'
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
  const definitions = useWords(areaFigureWords)
  const format = useFormat()
  const [order, chooseOrder] = useChoice(orderChoice)
  const [half] = useChoice(halfChoice)
  const round = figure.isOfRound && half !== 'BOTH' ? half : undefined
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
        return (
          <span className="cell-bar">
            {/* Empty where there is no figure, so that figures stay in line. */}
            <span
              className={value === null ? undefined : 'cell-bar-fill'}
              style={{ width: `${(100 * Math.abs(value ?? 0)) / highest}%` }}
            />
            <Figure
              name={`${figureName}, ${row.name}`}
              written={value === null ? null : writtenFigure(figure, value, format)}
              definition={definitions[`${figure.figure}Definition`]}
              asOf={figure.asOf(row)}
              records={<AreaRecords figure={figure.figure} area={{ province: row.code }} choices={{ half: round }} />}
            />
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
