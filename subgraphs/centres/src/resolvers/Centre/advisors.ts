import type { CentreResolvers } from '../../generated/resolvers.ts'

export const advisors: CentreResolvers['advisors'] = async ({ id }, { asOf }, { loaders, today }) => {
  const bodies = (await loaders.bodies.load(id)).filter(({ kind }) => kind === 'ADVISORS')
  const members = bodies.map((body) => loaders.members.load({ bodyId: body.id, day: asOf ?? today }))
  return (await Promise.all(members)).flat()
}
