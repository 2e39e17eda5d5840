import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import type { Column } from '../../../table/column.ts'
import { cite } from '../../../terms/cite.ts'
import { indicatorWords, targetBasisWords, targetSourceWords } from '../../../terms/target-terms.ts'
import { targetsWords } from './targets-words.ts'
import type { TargetRow } from './use-targets.ts'

/** What is said of a target in a list. */
export function useTargetColumns(): Column<TargetRow>[] {
  const words = useWords(targetsWords)
  const indicators = useWords(indicatorWords)
  const bases = useWords(targetBasisWords)
  const { setHere } = useWords(targetSourceWords)
  const format = useFormat()
  const standingOf = ({ replaced }: TargetRow): string =>
    replaced ? words.replaced(format.day(bangkokDay(new Date(replaced.at))), replaced.cause) : words.holds
  const sourceOf = ({ source, locator }: TargetRow): string => (source ? cite(source, locator) : setHere)
  return [
    { id: 'year', head: words.year, isRowHead: true, value: ({ year }) => year, draw: ({ year }) => format.year(year) },
    {
      id: 'indicator',
      head: words.indicator,
      isOneLine: true,
      value: ({ indicator }) => indicators[indicator],
      draw: ({ indicator }) => indicators[indicator],
    },
    {
      id: 'basis',
      head: words.basis,
      isOneLine: true,
      value: ({ basis }) => bases[basis],
      draw: ({ basis }) => bases[basis],
    },
    {
      id: 'value',
      head: words.value,
      isNumber: true,
      isOneLine: true,
      value: ({ value }) => value,
      draw: ({ value }) => value !== null && format.count(value),
    },
    { id: 'standing', head: words.standing, value: standingOf, draw: (row) => format.text(standingOf(row)) },
    { id: 'source', head: words.source, value: sourceOf, draw: (row) => format.text(sourceOf(row)) },
  ]
}
