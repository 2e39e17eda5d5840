import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { programmeBeginning, programmeBeginningYear } from '@hub/schema/calendar/programme-beginning'
import {
  alreadyExists,
  type Change,
  InputChecks,
  notFound,
  outOfOrder,
  Refused,
  readCode,
  type Verb,
  writers,
} from '@hub/server'
import { openTimesChanged } from '../effects/centre-changed.ts'
import type { SelectLaoInput } from '../generated/resolvers.ts'
import { type AwardFacts, awardOfLao, insertAward } from '../stores/award.ts'
import { insertCentre } from '../stores/centre-write.ts'
import type { Owner } from '../stores/owner.ts'
import { type SelectableLao, selectableLao } from '../stores/selectable-lao.ts'

/** Selects an LAO for a centre. */
export const selectLao: Verb<SelectLaoInput, { id: string }> = {
  name: 'selectLao',
  by: writers.offices,
  async run(change, input) {
    const lao = await laoToSelect(change, readCode(input.laoCode) ?? '')
    const award = checked(change, input, lao)
    const owner = { provinceCode: lao.provinceCode, laoCode: lao.code, demo: lao.demo }
    const awardId = await recordAward(change, owner, award)
    const { selectedOn, projectApprovedOn } = input
    const [centre] = await insertCentre(change.sql, { ...owner, awardId, projectApprovedOn, selectedOn })
    if (!centre) throw new Error('The centre was not added')
    await openTimesChanged(change, { ...owner, ...centre }, selectedOn)
    return { id: centre.id }
  },
}

/** @throws {Refused} NOT_FOUND, OUT_OF_ORDER or ALREADY_EXISTS */
async function laoToSelect({ sql, viewer, today }: Change, code: string): Promise<SelectableLao> {
  const path = ['input', 'laoCode']
  const [lao] = await selectableLao(sql, code)
  // Everyone reads LAOs, so that it is another province's is not told by what is found.
  if (!lao || (viewer.role === 'PROVINCIAL_OFFICE' && viewer.province !== lao.provinceCode))
    throw new Refused(notFound(path, code, { th: ' อปท.', en: 'LAO' }))
  if (lao.closedOn && lao.closedOn <= today) throw new Refused(outOfOrder(path, noLonger(lao.closedOn)))
  if (lao.hasCentre) throw new Refused(alreadyExists(path, hasCentre))
  return lao
}

/** The award, when all of the input is acceptable. */
function checked({ today }: Change, input: SelectLaoInput, lao: SelectableLao): AwardFacts {
  const { selectedOn, projectApprovedOn, award } = input
  const checks = new InputChecks()
  const name = checks.text(['input', 'award', 'name'], award.name, { min: 3, max: 300 })
  const earliest = [programmeBeginning, lao.establishedOn, lao.lastCentreClosedOn]
  const notBefore = earliest.reduce<string>((last, day) => (day && day > last ? day : last), programmeBeginning)
  // A day of selection that cannot be says nothing of the others.
  const notAfter = selectedOn >= notBefore && selectedOn < today ? selectedOn : today
  const latestYear = fiscalYearOf(notAfter)
  const years = { min: programmeBeginningYear, max: Math.max(programmeBeginningYear, latestYear) }
  const fiscalYear = checks.number(['input', 'award', 'fiscalYear'], award.fiscalYear, years)
  checks.day(['input', 'selectedOn'], selectedOn, { notBefore, notAfter: today })
  checks.day(['input', 'projectApprovedOn'], projectApprovedOn, { notBefore: programmeBeginning, notAfter })
  checks.settle()
  return { name, fiscalYear }
}

async function recordAward({ sql }: Change, owner: Owner, award: AwardFacts): Promise<string> {
  const [known] = await awardOfLao(sql, owner.laoCode, award)
  const [recorded] = known ? [known] : await insertAward(sql, owner, award)
  if (!recorded) throw new Error('The award was not added')
  return recorded.id
}

const noLonger = (day: string) => ({
  th: `อปท. นี้ไม่มีแล้วตั้งแต่ ${day}`,
  en: `the LAO no longer exists since ${day}`,
})
const hasCentre = {
  th: 'อปท. นี้มีศูนย์ที่ยังไม่ยุบเลิกอยู่แล้ว',
  en: 'the LAO has a centre already that is not closed',
}
