import { areaFigureWords } from '../../area-figures/area-figure-words.ts'
import { AreaRecords } from '../../area-figures/area-records.tsx'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { RecordsLink } from '../../figure/records-link.tsx'
import type { Indicator, TargetBasis } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { yearChoice } from '../../period/period-choices.ts'
import type { Column } from '../../table/column.ts'
import { citeBriefly } from '../../terms/cite.ts'
import { targetSourceWords } from '../../terms/target-terms.ts'
import { publishedWords } from './published-words.ts'
import { targetWords } from './target-words.ts'
import { TargetsLink } from './targets-link.tsx'
import { actualOf, figureOf, printedOf, targetOf, type Year } from './year-points.ts'
import { yearsWords } from './years-words.ts'

/** What is said of a year: what was reached, what was aimed at, and what documents print. */
export function useYearColumns(indicator: Indicator, basis: TargetBasis): Column<Year>[] {
  const words = useWords(yearsWords)
  const definitions = useWords(areaFigureWords)
  const targets = useWords(targetWords)
  const published = useWords(publishedWords)
  const { setHere } = useWords(targetSourceWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const figure = figureOf(indicator, basis)
  const named = (what: string, { year }: Year): string => `${what}, ${format.year(year)}`
  const written = (value: number | null | undefined): string | null =>
    typeof value === 'number' ? format.count(value) : null
  const drawTarget = (row: Year) => {
    const target = targetOf(row, indicator, basis)
    return (
      <Figure
        name={named(words.target, row)}
        written={written(target?.value)}
        definition={targets.targetDefinition}
        source={target?.source ? citeBriefly(target.source) : setHere}
        records={<TargetsLink indicator={indicator} choices={{ year: String(row.year) }} />}
      />
    )
  }
  const drawPrinted = (row: Year) =>
    printedOf(row, indicator, basis).map(({ id, value, asOf, source }) => (
      <span key={id} className="printed">
        <Figure
          name={named(words.published, row)}
          written={written(value)}
          definition={published.valueDefinition}
          source={citeBriefly(source)}
          asOf={asOf}
          records={<RecordsLink part="published" choice={{ ...yearChoice, value: String(row.year) }} />}
        />
      </span>
    ))
  return [
    { id: 'year', head: words.year, value: ({ year }) => year, draw: ({ year }) => format.year(year), isRowHead: true },
    {
      id: 'actual',
      head: words.actual,
      value: (row) => actualOf(row, indicator, basis),
      isNumber: true,
      draw: (row) => (
        <Figure
          name={named(words.actual, row)}
          written={written(actualOf(row, indicator, basis))}
          definition={definitions[`${figure}Definition`]}
          asOf={indicator === 'CENTRES' ? row.centreFigures?.asOf : row.networkFigures?.asOf}
          records={<AreaRecords figure={figure} choices={{ year: String(row.year) }} />}
        />
      ),
    },
    {
      id: 'target',
      head: words.target,
      value: (row) => targetOf(row, indicator, basis)?.value ?? null,
      draw: drawTarget,
      isNumber: true,
    },
    {
      id: 'published',
      head: words.published,
      value: (row) =>
        printedOf(row, indicator, basis)
          .map(({ value }) => value)
          .join(' ') || null,
      draw: (row) => (printedOf(row, indicator, basis).length > 0 ? drawPrinted(row) : noneSign),
      isNumber: true,
    },
  ]
}
