import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { programmeBeginning } from '@hub/schema/calendar/programme-beginning'
import { type Change, InputChecks, notFound, Refused, readCode, type Verb, writers } from '@hub/server'
import type { BeginNetworkInput } from '../generated/resolvers.ts'
import { checkNameIsFree, readNames } from '../inputs/network-names.ts'
import { insertNetwork, provincesToWrite, refreshNetworkFigures } from '../stores/network-write.ts'

/** Begins the record of a network on its way through the steps. */
export const beginNetwork: Verb<BeginNetworkInput, { id: string }> = {
  name: 'beginNetwork',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const checks = new InputChecks()
    const names = readNames(checks, input)
    const beganOn = checks.day(['input', 'beganOn'], input.beganOn, { notBefore: programmeBeginning, notAfter: today })
    checks.settle()
    const provinceCode = await provinceOf(change, input.provinceCode)
    await checkNameIsFree(sql, { provinceCode, nameTh: names.nameTh, except: null })
    const [begun] = await insertNetwork(sql, { provinceCode, ...names, beganOn })
    await refreshNetworkFigures(sql, [fiscalYearOf(beganOn)])
    return { id: begun?.id ?? '' }
  },
}

async function provinceOf({ sql, viewer }: Change, code: string): Promise<string> {
  const [province] = await provincesToWrite(sql, readCode(code) ?? '', viewer)
  if (!province) throw new Refused(notFound(['input', 'provinceCode'], code, { th: 'จังหวัด', en: 'province' }))
  return province.code
}
