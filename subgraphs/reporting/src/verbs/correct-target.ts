import {
  claimRecord,
  InputChecks,
  invalid,
  notFound,
  Refused,
  readCause,
  readCode,
  type Verb,
  writers,
} from '@hub/server'
import type { CorrectTargetInput } from '../generated/resolvers.ts'
import { noCitation, readCitation } from '../inputs/citation.ts'
import { mostCounted } from '../rules/counted-limits.ts'
import { somethingElse } from '../rules/something-else.ts'
import { type TargetKey, type TargetRow, targetsByKey } from '../stores/target.ts'
import { keepTarget } from '../stores/target-revision.ts'
import { type TargetContent, updateTarget } from '../stores/target-write.ts'

const what = { th: 'ค่าเป้าหมาย', en: 'target' }

/** Corrects a target; what it was stays as a revision. */
export const correctTarget: Verb<CorrectTargetInput, TargetKey> = {
  name: 'correctTarget',
  by: writers.administrators,
  async run({ sql, ...change }, input) {
    const { indicator, basis, fiscalYear: year } = input
    const area = readCode(input.area) ?? ''
    const key = { indicator, basis, area, year }
    const [target] = await targetsByKey(sql, [key])
    if (!target) throw new Refused(notFound(path, `${indicator} ${basis} ${area} ${year}`, what))
    const checks = new InputChecks()
    const value = checks.number(['input', 'value'], input.value, { min: 0, max: mostCounted }) ?? target.value
    if (input.withoutSource && input.sourceId)
      checks.add(invalid(['input', 'withoutSource'], true, { th: 'false เมื่อมี sourceId', en: 'false, with sourceId' }))
    const citation = await readCitation(sql, checks, input, input.withoutSource ? noCitation : target)
    const cause = readCause(checks, input)
    checks.settle()
    await claimRecord(
      { sql, ...change },
      { table: 'target', id: target.id, expectedVersion: input.expectedVersion, what, path },
    )
    const content = { value, ...citation }
    if (isSame(content, target)) throw new Refused(invalid(['input', 'value'], value, somethingElse))
    await keepTarget(sql, target.id, cause)
    await updateTarget(sql, target.id, content)
    return key
  },
}

const path = ['input', 'fiscalYear']

const isSame = (one: TargetContent, other: TargetRow): boolean =>
  one.value === other.value &&
  one.sourceId === other.sourceId &&
  one.locatorTh === other.locatorTh &&
  one.locatorEn === other.locatorEn
