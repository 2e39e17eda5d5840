import { InputChecks, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import type { RenameNetworkInput } from '../generated/resolvers.ts'
import { checkNameIsFree, readNames } from '../inputs/network-names.ts'
import { updateNames } from '../stores/network-write.ts'

/** Gives a network another name. */
export const renameNetwork: Verb<RenameNetworkInput, { id: string }> = {
  name: 'renameNetwork',
  by: writers.offices,
  async run(change, input) {
    const checks = new InputChecks()
    const { nameTh, nameEn } = readNames(checks, input)
    checks.settle()
    const { id, provinceCode, status } = await claimNetwork(change, input)
    if (status !== 'CLOSED') await checkNameIsFree(change.sql, { provinceCode, nameTh, except: id })
    await updateNames(change.sql, id, nameTh, nameEn)
    return { id }
  },
}
