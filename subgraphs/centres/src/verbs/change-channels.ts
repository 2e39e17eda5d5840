import { InputChecks, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import { changeChannelsOf } from '../effects/channels-changed.ts'
import type { ChangeChannelsInput } from '../generated/resolvers.ts'
import { readChannels } from '../inputs/channels.ts'
import { channelIdsOf } from '../stores/channel-write.ts'

/** Changes the ways in which people reach a centre, all of them. */
export const changeChannels: Verb<ChangeChannelsInput, { id: string }> = {
  name: 'changeChannels',
  by: writers.officers,
  async run(change, input) {
    const centre = await claimFor(change, 'changeDetails', input)
    const known = new Set((await channelIdsOf(change.sql, centre.id)).map(({ id }) => id))
    const checks = new InputChecks()
    const channels = readChannels(checks, input.channels, known)
    checks.settle()
    await changeChannelsOf(change, centre, { channels, known })
    return { id: centre.id }
  },
}
