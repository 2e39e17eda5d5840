import type { CentreResolvers } from '../../generated/resolvers.ts'
import { isWithin } from '../../rules/terms.ts'

export const subcommittees: CentreResolvers['subcommittees'] = async ({ id }, { asOf }, { loaders, today }) => {
  const standing = (await loaders.bodies.load(id)).filter((body) => isWithin(body, asOf ?? today))
  return standing.filter(({ kind }) => kind === 'SUBCOMMITTEE' || kind === 'WORKING_GROUP')
}
