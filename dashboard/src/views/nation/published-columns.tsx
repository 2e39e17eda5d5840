import { areaFigureWords } from '../../area-figures/area-figure-words.ts'
import { AreaRecords } from '../../area-figures/area-records.tsx'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { cite } from '../../terms/cite.ts'
import { nationWords } from './nation-words.ts'
import { publishedWords } from './published-words.ts'
import type { Nation } from './use-nation.ts'
import { figureOf } from './year-points.ts'

type Published = NonNullable<Nation['publishedFigures']>[number]

/** The columns of the table of published figures. */
export function usePublishedColumns(nation: Nation | undefined): Column<Published>[] {
  const names = useWords(nationWords)
  const words = useWords(publishedWords)
  const definitions = useWords(areaFigureWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const kindOf = ({ kind, asOf, basis }: Published): string =>
    kind === 'COUNT' && asOf ? `${words.COUNT} ${format.day(asOf)}` : `${words[kind]}, ${words[basis]}`
  const comparisonOf = ({ id, kind }: Published): string => {
    if (kind === 'TARGET') return ''
    const comparisons = nation?.targets?.flatMap((target) => target.comparisons) ?? []
    const comparison = comparisons.find(({ figure }) => figure.id === id)
    if (!comparison) return ''
    return comparison.comparable ? words.comparable : `${words.notCompared}: ${format.text(comparison.reason ?? '')}`
  }
  const sourceOf = ({ source, locator }: Published): string => cite(source, locator)
  const countedOn = ({ asOf }: Published): string | undefined =>
    asOf ?? (nation?.isRunning ? undefined : nation?.endsOn)
  const recordsOf = (row: Published, differs?: string) => (
    <AreaRecords
      figure={figureOf(row.indicator, row.basis)}
      choices={{ year: String(nation?.year), 'as-of': countedOn(row) }}
      {...(differs && { differs })}
    />
  )
  const text = (id: string, head: string, value: (row: Published) => string): Column<Published> => ({
    id,
    head,
    value,
    draw: (row) => format.text(value(row)),
  })
  return [
    { ...text('indicator', words.indicator, (row) => names[row.indicator]), isRowHead: true },
    text('kind', words.kind, kindOf),
    {
      id: 'value',
      head: words.value,
      value: ({ value }) => value,
      draw: (row) =>
        row.value === null ? (
          <abbr title={words.dash}>{noneSign}</abbr>
        ) : (
          <Figure
            name={`${names[row.indicator]}, ${kindOf(row)}`}
            written={format.count(row.value)}
            definition={words.valueDefinition}
            source={sourceOf(row)}
            asOf={row.asOf}
            records={recordsOf(row, words.countedHere)}
          />
        ),
      isNumber: true,
    },
    {
      id: 'hub',
      head: words.hub,
      value: ({ hubCount }) => hubCount,
      draw: (row) => (
        <Figure
          name={`${words.hub}, ${names[row.indicator]}`}
          written={row.hubCount === null ? null : format.count(row.hubCount)}
          definition={definitions[`${figureOf(row.indicator, row.basis)}Definition`]}
          asOf={countedOn(row)}
          records={recordsOf(row)}
        />
      ),
      isNumber: true,
    },
    text('compared', words.compared, comparisonOf),
    text('source', words.source, sourceOf),
  ]
}
