import { isOpaqueId, notFound, Refused, type Verb, writers } from '@hub/server'
import { claimOpenRound } from '../claims/round.ts'
import type { WithdrawExtensionInput } from '../generated/resolvers.ts'
import { confirmJudgement } from '../inputs/confirm-judgement.ts'
import type { RoundKey } from '../stores/reporting-round.ts'
import { refreshRollupsOf } from '../stores/rollups.ts'
import { extensionsByKey, removeExtension } from '../stores/round-extension.ts'

/** Takes a centre's extension back: the round's due date holds again. */
export const withdrawExtension: Verb<WithdrawExtensionInput, RoundKey> = {
  name: 'withdrawExtension',
  by: writers.administrators,
  async run(change, input) {
    const { sql, today } = change
    const { fiscalYear, half, centreId } = input
    const key = { year: fiscalYear, half, centreId }
    const round = await claimOpenRound(change, input)
    const [extension] = isOpaqueId(centreId) ? await extensionsByKey(sql, [key]) : []
    if (!extension) throw new Refused(notFound(['input', 'centreId'], centreId, what))
    await confirmJudgement(sql, ['input', 'centreId'], { ...key, dueOn: round.dueOn, today }, input.confirm)
    const [removed] = await removeExtension(sql, key)
    if (removed) await refreshRollupsOf(sql, { fiscalYear, ...removed })
    return { year: fiscalYear, half }
  },
}

const what = { th: 'การขยายเวลาของศูนย์', en: 'extension of the centre' }
