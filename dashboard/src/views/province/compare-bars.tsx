import { areaFigureWords } from '../../area-figures/area-figure-words.ts'
import { Figure } from '../../figure/figure.tsx'
import { useWords } from '../../language/use-language.ts'
import type { ComparedFigure } from './compared-figures.ts'
import type { Areas, RecordsOf } from './compared-part.tsx'
import { comparedWords } from './compared-words.ts'
import type { Province } from './use-province.ts'
import { useWritten } from './use-written.ts'

interface Props<Group> {
  figure: ComparedFigure<Group>
  areas: Areas<Group>
  province: Province | undefined
  recordsOf: RecordsOf
}

const order = ['province', 'region', 'nation'] as const

/** A figure that does not grow with an area's size, as three bars: the province's, its region's, the nation's. */
export function CompareBars<Group extends { asOf: string }>({ figure, areas, province, recordsOf }: Props<Group>) {
  const words = useWords(comparedWords)
  const figureNames = useWords(areaFigureWords)
  const write = useWritten()
  const names = { province: province?.name, region: province?.region.name, nation: words.nation }
  const values = order.map((area) => {
    const group = areas[area]
    return group ? figure.value(group) : null
  })
  const highest = Math.max(1, ...values.map((value) => Math.abs(value ?? 0)))
  return (
    <div className="compare-bars">
      <h3>{figureNames[figure.name]}</h3>
      {order.map((area, index) => {
        const value = values[index] ?? null
        return (
          <div key={area} className="compare-bar" data-area={area}>
            <span className="compare-name">{names[area]}</span>
            <span className="compare-track" data-none={value === null || undefined} aria-hidden="true">
              {value !== null && <span style={{ width: `${(100 * Math.abs(value)) / highest}%` }} />}
            </span>
            <Figure
              name={`${figureNames[figure.name]}, ${names[area] ?? ''}`}
              written={value === null ? null : write(value, figure.unit)}
              definition={figureNames[`${figure.name}Definition`]}
              asOf={areas[area]?.asOf}
              records={recordsOf(figure.name, area)}
            />
          </div>
        )
      })}
    </div>
  )
}
