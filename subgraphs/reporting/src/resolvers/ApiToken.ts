import type { ApiTokenResolvers } from '../generated/resolvers.ts'

export const ApiToken: ApiTokenResolvers = {
  province: ({ provinceCode }) => (provinceCode ? { code: provinceCode } : null),
  lao: ({ laoCode }) => (laoCode ? { code: laoCode } : null),
  isActive: ({ revokedAt, expiresOn }, _, { today }) => revokedAt === null && expiresOn >= today,
}
