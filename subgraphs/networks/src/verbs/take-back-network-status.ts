import { outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import { liveOn } from '../effects/live-on.ts'
import type { TakeBackNetworkStatusInput } from '../generated/resolvers.ts'
import { checkNameIsFree } from '../inputs/network-names.ts'

const path = ['input', 'id']

/** Takes back the last change of a network's status. */
export const takeBackNetworkStatus: Verb<TakeBackNetworkStatusInput, { id: string }> = {
  name: 'takeBackNetworkStatus',
  by: writers.offices,
  async run(change, input) {
    const network = await claimNetwork(change, input)
    if (network.life.length < 2) throw new Refused(outOfOrder(path, nothingToTakeBack))
    const { id, provinceCode, nameTh } = network
    await checkNameIsFree(change.sql, { provinceCode, nameTh, except: id }, path)
    await liveOn(change, network, network.life.slice(0, -1), path)
    return { id }
  },
}

const nothingToTakeBack = {
  th: 'สถานะของเครือข่ายยังไม่เคยเปลี่ยน',
  en: 'the network has stood as it does since its record began',
}
