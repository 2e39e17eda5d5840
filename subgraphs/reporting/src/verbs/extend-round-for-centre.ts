import {
  type Change,
  InputChecks,
  invalid,
  isOpaqueId,
  notFound,
  outOfOrder,
  Refused,
  readReason,
  type Verb,
  writers,
} from '@hub/server'
import { claimOpenRound } from '../claims/round.ts'
import type { ExtendRoundForCentreInput } from '../generated/resolvers.ts'
import { confirmJudgement } from '../inputs/confirm-judgement.ts'
import type { RoundRow } from '../stores/reporting-round.ts'
import { refreshRollupsOf } from '../stores/rollups.ts'
import { type ExtensionKey, grantExtension } from '../stores/round-extension.ts'
import { debtOf } from '../stores/round-judgement.ts'

/** Gives one centre a later due date for a round, in place of an extension it has. */
export const extendRoundForCentre: Verb<ExtendRoundForCentreInput, ExtensionKey> = {
  name: 'extendRoundForCentre',
  by: writers.administrators,
  async run(change, input) {
    const { sql, today } = change
    const { fiscalYear, half, centreId, dueOn } = input
    const key = { year: fiscalYear, half, centreId }
    const checks = new InputChecks()
    const reason = readReason(checks, input)
    checks.settle()
    const round = await claimOpenRound(change, input)
    await checkDebt(change, key)
    checkDay(dueOn, round, today)
    await confirmJudgement(sql, ['input', 'dueOn'], { ...key, dueOn, today }, input.confirm)
    const [granted] = await grantExtension(sql, { ...key, dueOn, grantedOn: today, reason })
    if (granted) await refreshRollupsOf(sql, { fiscalYear, ...granted })
    return key
  },
}

/** @throws {Refused} NOT_FOUND for a centre nobody knows, OUT_OF_ORDER for one that owes no report for the round */
async function checkDebt({ sql, today }: Change, key: ExtensionKey): Promise<void> {
  const path = ['input', 'centreId']
  const [centre] = isOpaqueId(key.centreId) ? await debtOf(sql, { ...key, today }) : []
  if (!centre) throw new Refused(notFound(path, key.centreId, { th: 'ศูนย์', en: 'centre' }))
  if (!centre.owes) throw new Refused(outOfOrder(path, owesNothing))
}

function checkDay(dueOn: string, round: RoundRow, today: string): void {
  const checks = new InputChecks()
  if (dueOn <= round.dueOn) checks.add(invalid(['input', 'dueOn'], dueOn, laterThan(round.dueOn)))
  else checks.day(['input', 'dueOn'], dueOn, { notBefore: today, notAfter: round.closesOn })
  checks.settle()
}

const owesNothing = { th: 'ศูนย์นี้ไม่ต้องส่งรายงานรอบนี้', en: 'the centre owes no report for the round' }
const laterThan = (day: string) => ({ th: `หลังกำหนดส่งของรอบ ${day}`, en: `a day after the round's due date, ${day}` })
