import type { ReactNode } from 'react'
import { type AreaFigureName, areaFigureWords } from '../../area-figures/area-figure-words.ts'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ProvinceDocument } from '../../generated/documents.ts'
import type { Subgraph } from '../../graph/answer.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { CompareBars } from './compare-bars.tsx'
import type { ComparedFigures } from './compared-figures.ts'
import { ComparedTable } from './compared-table.tsx'
import { comparedWords } from './compared-words.ts'
import type { ProvinceShown } from './use-province.ts'
import { useWritten } from './use-written.ts'
import './compared.css'

export interface Areas<Group> {
  province: Group | null | undefined
  region: Group | null | undefined
  nation: Group | null | undefined
}

/** Leads from a figure of one of the areas to its records. */
export type RecordsOf = (figure: AreaFigureName, area: keyof Areas<unknown>) => ReactNode

interface Props<Group> extends ProvinceShown {
  title: string
  name: string
  subgraph: Subgraph
  figures: ComparedFigures<Group>
  areas: Areas<Group>
  recordsOf: RecordsOf
  choices?: ReactNode
}

/** Figures of the province beside those of its region and the nation. */
export function ComparedPart<Group extends { asOf: string }>(props: Props<Group>) {
  const { title, name, subgraph, figures, areas, recordsOf, choices, shown, variables, province } = props
  const words = useWords(comparedWords)
  const names = useWords(areaFigureWords)
  const format = useFormat()
  const write = useWritten()
  const [first] = figures
  const last = figures.at(-1)
  const value = areas.province && first ? first.value(areas.province) : null
  return (
    <Part
      title={title}
      name={name}
      shown={shown}
      subgraph={['centres', subgraph]}
      document={ProvinceDocument}
      variables={variables}
      choices={choices}
    >
      <div className="compared" data-earlier={shown.isOfEarlier || undefined}>
        {first && (
          <div className="compared-head">
            <Figure
              size="large"
              name={names[first.name]}
              written={value === null ? null : write(value, first.unit)}
              definition={names[`${first.name}Definition`]}
              asOf={areas.province?.asOf}
              records={recordsOf(first.name, 'province')}
            />
            <span>{names[first.name]}</span>
          </div>
        )}
        {last && <CompareBars figure={last} areas={areas} province={province} recordsOf={recordsOf} />}
        <ComparedTable
          caption={words.compared(title)}
          figures={figures}
          areas={areas}
          province={province}
          recordsOf={recordsOf}
          foot={areas.province && words.asOf(format.day(areas.province.asOf))}
        />
      </div>
    </Part>
  )
}
