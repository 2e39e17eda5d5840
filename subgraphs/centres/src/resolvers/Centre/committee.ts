import type { CentreResolvers } from '../../generated/resolvers.ts'

/** The bodies of a centre. */
export const committee = {
  bodies: ({ id }, _, { loaders }) => loaders.bodies.load(id),
  advisors: async ({ id }, { asOf }, { loaders, today }) => {
    const bodies = (await loaders.bodies.load(id)).filter(({ kind }) => kind === 'ADVISORS')
    const members = bodies.map((body) => loaders.members.load({ bodyId: body.id, day: asOf ?? today }))
    return (await Promise.all(members)).flat()
  },
  operatingCommittee: async ({ id }, _, { loaders }) =>
    (await loaders.bodies.load(id)).find(({ kind }) => kind === 'OPERATING_COMMITTEE'),
  subcommittees: async ({ id }, _, { loaders }) =>
    (await loaders.bodies.load(id)).filter(({ kind }) => kind === 'SUBCOMMITTEE' || kind === 'WORKING_GROUP'),
} satisfies CentreResolvers
