import type { AwardResolvers } from '../generated/resolvers.ts'

export const Award: AwardResolvers = {
  name: ({ nameTh }) => nameTh,
  fiscalYear: ({ year }) => ({ year }),
}
