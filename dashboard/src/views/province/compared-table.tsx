import type { ReactNode } from 'react'
import { areaFigureWords } from '../../area-figures/area-figure-words.ts'
import { Figure } from '../../figure/figure.tsx'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import type { ComparedFigure, ComparedFigures } from './compared-figures.ts'
import type { Areas, RecordsOf } from './compared-part.tsx'
import { comparedWords } from './compared-words.ts'
import type { Province } from './use-province.ts'
import { useWritten } from './use-written.ts'

interface Props<Group> {
  caption: string
  figures: ComparedFigures<Group>
  areas: Areas<Group>
  province: Province | undefined
  recordsOf: RecordsOf
  foot: ReactNode
}

/** Every figure of a part, for the three areas. */
export function ComparedTable<Group extends { asOf: string }>(props: Props<Group>) {
  const { caption, figures, areas, province, recordsOf, foot } = props
  const words = useWords(comparedWords)
  const names = useWords(areaFigureWords)
  const write = useWritten()
  const columnOf = (area: keyof Areas<Group>, head: string): Column<ComparedFigure<Group>> => {
    const value = (figure: ComparedFigure<Group>): number | null => {
      const group = areas[area]
      return group ? figure.value(group) : null
    }
    return {
      id: area,
      head,
      isNumber: true,
      value,
      draw: (figure) => {
        const found = value(figure)
        return (
          <Figure
            name={`${names[figure.name]}, ${head}`}
            written={found === null ? null : write(found, figure.unit)}
            definition={names[`${figure.name}Definition`]}
            asOf={areas[area]?.asOf}
            records={recordsOf(figure.name, area)}
          />
        )
      },
    }
  }
  const columns: Column<ComparedFigure<Group>>[] = [
    {
      id: 'figure',
      head: words.figure,
      value: ({ name }) => names[name],
      draw: ({ name }) => names[name],
      isRowHead: true,
    },
    columnOf('province', province?.name ?? ''),
    columnOf('region', province?.region.name ?? ''),
    columnOf('nation', words.nation),
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={figures}
      keyOf={({ name }) => name}
      fileName={`province-${province?.code ?? ''}-figures`}
      foot={<span>{foot}</span>}
    />
  )
}
