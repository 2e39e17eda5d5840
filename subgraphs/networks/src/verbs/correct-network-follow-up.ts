import { InputChecks, type Verb, writers } from '@hub/server'
import { claimFollowUp } from '../claims/follow-up.ts'
import type { CorrectNetworkFollowUpInput } from '../generated/resolvers.ts'
import { readProgress, readRemark } from '../inputs/follow-up.ts'
import { checkHappening } from '../inputs/happened-on.ts'
import { updateFollowUp } from '../stores/network-follow-up-write.ts'

/** Corrects the record of a follow-up; what is left out stays. */
export const correctNetworkFollowUp: Verb<CorrectNetworkFollowUpInput, { networkId: string; id: string }> = {
  name: 'correctNetworkFollowUp',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const checks = new InputChecks()
    const progress = typeof input.progress === 'string' ? readProgress(checks, input.progress) : null
    const problems = readRemark(checks, 'problems', input.problems)
    const recommendations = readRemark(checks, 'recommendations', input.recommendations)
    checks.settle()
    const { followUp, network } = await claimFollowUp(change, input)
    const followedOn = input.followedOn ?? followUp.followedOn
    checkHappening(['input', 'followedOn'], { kind: 'FOLLOW_UP', on: followedOn }, { life: network.life, today })
    await updateFollowUp(sql, {
      id: followUp.id,
      followedOn,
      progressTh: progress ?? followUp.progressTh,
      problemsTh: input.problems === undefined ? followUp.problemsTh : problems,
      recommendationsTh: input.recommendations === undefined ? followUp.recommendationsTh : recommendations,
    })
    return { networkId: network.id, id: followUp.id }
  },
}
