import type { OfficialLaoCountResolvers } from '../generated/resolvers.ts'

export const OfficialLaoCount: OfficialLaoCountResolvers = {
  fiscalYear: ({ year }) => ({ year }),
}
