import { FIRST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { RecordTargetsDocument, type RecordTargetsQuery } from '../../../generated/documents.ts'
import { useGraph } from '../../../graph/use-graph.ts'
import { localeOf } from '../../../language/language.ts'
import { useLanguage } from '../../../language/use-language.ts'
import type { ListShown } from '../../../paging/use-list.ts'
import { runningYear } from '../../../period/period-choices.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { provinceChoice, regionChoice, useListDay } from '../records-choices.ts'
import { indicatorChoice, whichChoice } from './targets-choices.ts'

type Target = RecordTargetsQuery['targets'][number]

/** A target as it stands, or as it stood before a correction. */
export type TargetRow = Pick<Target, 'indicator' | 'basis' | 'year' | 'value' | 'source' | 'locator'> & {
  key: string
  /** The correction that ended it; null for the one that holds. */
  replaced: { at: string; cause: string } | null
}

/** As far ahead as plans are made, and as many years before as the graph lists at once. */
const lastYear = runningYear + 20
const firstYear = Math.max(FIRST_FISCAL_YEAR, lastYear - 49)

function rowsOf({ indicator, basis, year, value, source, locator, revisions }: Target): TargetRow[] {
  const key = `${year} ${indicator} ${basis}`
  const said = { indicator, basis, year }
  const before = revisions.map((revision): TargetRow => {
    const { number, replacedAt, cause } = revision
    const { value, source, locator } = revision
    return { ...said, value, source, locator, key: `${key} ${number}`, replaced: { at: replacedAt, cause } }
  })
  return [{ ...said, value, source, locator, key, replaced: null }, ...before]
}

/** Asks for the targets that are chosen; the nation's, where no region or province is. */
export function useTargets(): ListShown<TargetRow> {
  const [language] = useLanguage()
  const { year } = useListDay()
  const [which] = useChoice(whichChoice)
  const [indicator] = useChoice(indicatorChoice)
  const [region] = useChoice(regionChoice)
  const [province] = useChoice(provinceChoice)
  const variables = {
    from: which === 'YEAR' ? year : firstYear,
    to: which === 'YEAR' ? year : lastYear,
    indicator: indicator || null,
    area: province || region || 'TH',
    locale: localeOf(language),
  }
  const shown = useGraph(RecordTargetsDocument, variables)
  const rows = shown.answer?.data.targets.filter(({ value }) => value !== null).flatMap(rowsOf)
  return {
    document: RecordTargetsDocument,
    variables,
    shown,
    page: rows && { nodes: rows, totalCount: rows.length, pageInfo: { hasNextPage: false, endCursor: null } },
    allRows: async () => rows ?? [],
  }
}
