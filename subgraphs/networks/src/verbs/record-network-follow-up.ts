import { randomUUID } from 'node:crypto'
import { confirmationNeeded, InputChecks, Refused, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import type { RecordNetworkFollowUpInput } from '../generated/resolvers.ts'
import { readProgress, readRemark } from '../inputs/follow-up.ts'
import { checkHappening } from '../inputs/happened-on.ts'
import { followUpsOn } from '../stores/network-follow-up.ts'
import { insertFollowUp } from '../stores/network-follow-up-write.ts'

const path = ['input', 'followedOn']

/** Records a follow-up of a network's progress. */
export const recordNetworkFollowUp: Verb<RecordNetworkFollowUpInput, { networkId: string; id: string }> = {
  name: 'recordNetworkFollowUp',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const { networkId, expectedVersion, followedOn, confirm } = input
    const checks = new InputChecks()
    const progressTh = readProgress(checks, input.progress)
    const problemsTh = readRemark(checks, 'problems', input.problems)
    const recommendationsTh = readRemark(checks, 'recommendations', input.recommendations)
    checks.settle()
    const network = await claimNetwork(change, { id: networkId, expectedVersion, path: ['input', 'networkId'] })
    checkHappening(path, { kind: 'FOLLOW_UP', on: followedOn }, { life: network.life, today })
    const sameDay = confirm ? [] : await followUpsOn(sql, network.id, followedOn)
    if (sameDay.length > 0) throw new Refused(confirmationNeeded(path, secondOfDay))
    const id = randomUUID()
    await insertFollowUp(sql, network, { id, followedOn, progressTh, problemsTh, recommendationsTh })
    return { networkId: network.id, id }
  },
}

const secondOfDay = {
  th: 'มีการติดตามเครือข่ายในวันนี้บันทึกไว้แล้ว',
  en: 'a follow-up of the network on this day is recorded already',
}
