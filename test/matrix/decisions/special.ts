import { expect } from 'vitest'
import type { ViewerKind } from '../viewers.ts'
import type { Row } from './rows.ts'

/** What cannot be said field by field. */
export interface SpecialRule {
  /** The object as a viewer sees it who may not see all of it; undefined when it may. */
  masked?: (row: Row, kind: ViewerKind) => Row | undefined
  /** What is expected of the whole object, where that does not follow from what an administrator sees; undefined when it does. */
  answered?: (row: Row, kind: ViewerKind) => unknown
  /** Fields that follow from the rows that a viewer sees. */
  derived?: (row: Row) => Row
}

const seesSmallGroups: ViewerKind[] = ['office', 'analyst', 'analystWithPurpose', 'administrator']

/** Whether a viewer who does not see small groups is answered the rest of what an administrator is, and told of the others. */
function leavesOut(all: Row, seen: Row | null, kind: ViewerKind): boolean {
  // Of a training that is not completed nothing is answered.
  if (seen === null) return true
  if (Object.keys(seen).sort().join() !== Object.keys(all).sort().join()) return false
  if (!('n' in all && 'withheld' in all)) return true
  const { n, withheld, isSuppressed } = seen
  if (Number(n) + Number(withheld) !== Number(all.n)) return false
  const shown = Object.entries(seen).filter(([field]) => field !== 'withheld')
  if (withheld === 0) return shown.every(([field, value]) => JSON.stringify(value) === JSON.stringify(all[field]))
  if (n === null) return isSuppressed === true && seen.meanBefore === null
  // An office from elsewhere sees its own people at a training of the nation, few as they may be.
  return Number(n) >= (kind === 'elsewhere' ? 1 : 5)
}

export const specialRules: Record<string, SpecialRule> = {
  /** Results of groups of fewer than five people are for ONDC and the provincial office; which groups, their own tests try. */
  PairedTests: {
    answered: (tests, kind) =>
      seesSmallGroups.includes(kind) ? undefined : expect.toSatisfy((seen: Row | null) => leavesOut(tests, seen, kind)),
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
