import { programmeBeginningYear } from '@hub/schema/calendar/programme-beginning'
import { alreadyExists, InputChecks, Refused, type Verb, writers } from '@hub/server'
import type { SetTargetInput } from '../generated/resolvers.ts'
import { readArea } from '../inputs/area.ts'
import { noCitation, readCitation } from '../inputs/citation.ts'
import { lastPlannedYear, mostCounted } from '../rules/counted-limits.ts'
import { type TargetKey, targetsByKey } from '../stores/target.ts'
import { insertTarget } from '../stores/target-write.ts'

/** Sets a target for an area and a fiscal year that has none. */
export const setTarget: Verb<SetTargetInput, TargetKey> = {
  name: 'setTarget',
  by: writers.administrators,
  async run({ sql, today }, input) {
    const { indicator, basis, fiscalYear: year, value } = input
    const checks = new InputChecks()
    checks.number(['input', 'fiscalYear'], year, { min: programmeBeginningYear, max: lastPlannedYear(today) })
    checks.number(['input', 'value'], value, { min: 0, max: mostCounted })
    const key = { indicator, basis, area: await readArea(sql, checks, input.area), year }
    const citation = await readCitation(sql, checks, input, noCitation)
    checks.settle()
    const [known] = await targetsByKey(sql, [key])
    if (known) throw new Refused(alreadyExists(['input', 'fiscalYear'], isSet(known.value)))
    await insertTarget(sql, { ...key, value, ...citation })
    return key
  },
}

const isSet = (value: number) => ({
  th: `ปีนี้มีค่าเป้าหมายอยู่แล้ว (${value}) โปรดแก้ไขด้วย correctTarget`,
  en: `there is a target for the year already (${value}); correct it with correctTarget`,
})
