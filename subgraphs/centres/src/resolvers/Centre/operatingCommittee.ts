import type { CentreResolvers } from '../../generated/resolvers.ts'
import { isWithin } from '../../rules/terms.ts'

export const operatingCommittee: CentreResolvers['operatingCommittee'] = async (
  { id },
  { asOf },
  { loaders, today },
) => {
  const bodies = await loaders.bodies.load(id)
  return bodies.find((body) => body.kind === 'OPERATING_COMMITTEE' && isWithin(body, asOf ?? today))
}
