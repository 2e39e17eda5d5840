import type { ReactNode } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { ProvinceDocument } from '../../generated/documents.ts'
import type { Subgraph } from '../../graph/answer.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { CompareBars } from './compare-bars.tsx'
import type { ComparedFigures, FigureName } from './compared-figures.ts'
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

interface Props<Group> extends ProvinceShown {
  title: string
  name: string
  subgraph: Subgraph
  figures: ComparedFigures<Group>
  areas: Areas<Group>
  /** Leads from a figure of the province to its records. */
  recordsOf: (figure: FigureName) => ReactNode
  choices?: ReactNode
}

/** Figures of the province beside those of its region and the nation. */
export function ComparedPart<Group extends { asOf: string }>(props: Props<Group>) {
  const { title, name, subgraph, figures, areas, recordsOf, choices, shown, variables, province } = props
  const words = useWords(comparedWords)
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
              name={words[first.name]}
              written={value === null ? null : write(value, first.unit)}
              definition={words[`${first.name}Definition`]}
              asOf={areas.province?.asOf}
              records={recordsOf(first.name)}
            />
            <span>{words[first.name]}</span>
          </div>
        )}
        {last && <CompareBars figure={last} areas={areas} province={province} records={recordsOf(last.name)} />}
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
