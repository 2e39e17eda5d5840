import type { ViewerKind } from '../viewers.ts'
import type { Row } from './rows.ts'

/** What cannot be said field by field. */
export interface SpecialRule {
  /** The object as a viewer sees it who may not see all of it; undefined when it may. */
  masked?: (row: Row, kind: ViewerKind) => Row | undefined
  /** Fields that follow from the rows that a viewer sees. */
  derived?: (row: Row) => Row
}

/** Groups of test results smaller than this say too much of each person. */
const smallestGroup = 5
const seesSmallGroups: ViewerKind[] = ['office', 'analyst', 'analystWithPurpose', 'administrator']

export const specialRules: Record<string, SpecialRule> = {
  /** Results of fewer than five people are for ONDC and the provincial office. */
  PairedTests: {
    masked(tests, kind) {
      if (tests.n === null || Number(tests.n) >= smallestGroup || seesSmallGroups.includes(kind)) return undefined
      const nothing = Object.keys(tests).map((field) => [field, null])
      return { ...Object.fromEntries(nothing), __typename: tests.__typename, isSuppressed: true }
    },
  },
  /** A revision is compared with the one before it that the viewer sees: the first one with nothing. */
  CentreReport: {
    derived({ revisions }) {
      if (!Array.isArray(revisions)) return {}
      const first = (revisions as Row[]).at(-1)
      return {
        revisions: (revisions as Row[]).map((each) =>
          each === first && 'changes' in each ? { ...each, changes: [] } : each,
        ),
      }
    },
  },
  /** The latest report is the latest of those the viewer sees. */
  Centre: {
    derived({ reports, latestReport }) {
      if (latestReport === undefined || !Array.isArray(reports)) return {}
      const sent = (reports as Row[]).find(({ state }) => state !== 'DRAFT' && state !== 'WITHDRAWN')
      return { latestReport: sent ?? null }
    },
  },
}
