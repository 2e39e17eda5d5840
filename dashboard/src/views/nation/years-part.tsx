import { lazy, useRef } from 'react'
import { recordsOfFigure } from '../../area-figures/records-of-figure.ts'
import { useFormat } from '../../digits/use-format.ts'
import { downloadWords } from '../../download/download-words.ts'
import { downloadPng } from '../../download/png.ts'
import { NationYearsDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { yearChoice } from '../../period/period-choices.ts'
import { WhenSeen } from '../../seen/when-seen.tsx'
import { addressOfView, goTo } from '../../url/address.ts'
import { useChoice } from '../../url/use-choice.ts'
import { basisChoice, indicatorChoice } from './nation-choices.ts'
import { nationWords } from './nation-words.ts'
import { useYears } from './use-years.ts'
import { figureOf, yearPoints } from './year-points.ts'
import { YearsChoices } from './years-choices.tsx'
import { YearsTable } from './years-table.tsx'
import { yearsWords } from './years-words.ts'
import './years.css'

const YearLine = lazy(() => import('../../chart/year-line.tsx'))

/** Every fiscal year since the first figure: what was reached, what was aimed at, what documents print. */
export function YearsPart() {
  const names = useWords(nationWords)
  const words = useWords(yearsWords)
  const saves = useWords(downloadWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const [indicator] = useChoice(indicatorChoice)
  const [basis] = useChoice(basisChoice)
  const picture = useRef<SVGSVGElement>(null)
  const { shown, variables } = useYears()
  const years = shown.answer?.data.fiscalYears ?? []
  const points = yearPoints(years, indicator, basis)
  const records = recordsOfFigure(figureOf(indicator, basis), {})
  const title = words.chart(names[indicator], words[basis])
  return (
    <Part
      title={format.text(names.years)}
      name="years"
      shown={shown}
      subgraph={indicator === 'CENTRES' ? 'centres' : 'networks'}
      document={NationYearsDocument}
      variables={variables}
      choices={<YearsChoices />}
      tools={
        <button
          type="button"
          className="quiet"
          aria-label={saves.pngOf(title)}
          onClick={() =>
            picture.current &&
            downloadPng(`${indicator.toLowerCase()}-${basis.toLowerCase()}.png`, picture.current, title)
          }
        >
          ↓ {saves.png}
        </button>
      }
    >
      <WhenSeen className="years-chart">
        <YearLine
          title={title}
          description={words.describe}
          points={points}
          markedYear={year}
          picture={picture}
          onOpen={(of) => goTo(addressOfView(records.to, { ...records.choices, year: String(of) }))}
        />
      </WhenSeen>
      <YearsTable title={title} years={years} indicator={indicator} basis={basis} />
    </Part>
  )
}
