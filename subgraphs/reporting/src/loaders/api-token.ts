import { connectionLoader, loadOne, type ReadContext } from '@hub/server'
import {
  type ApiTokenFilter,
  type ApiTokenOrder,
  type ApiTokenRow,
  apiTokenPages,
  apiTokensById,
  viewerOfApiToken,
} from '../stores/api-token.ts'

export const apiTokenLoaders = (context: ReadContext) => ({
  byId: loadOne<string, ApiTokenRow>(context, apiTokensById, ({ id }) => id),
  pages: connectionLoader<ApiTokenRow, ApiTokenFilter, ApiTokenOrder>(context, apiTokenPages),
  viewerOf: async (hash: string) =>
    (await context.read((sql) => viewerOfApiToken(sql, hash, context.today)))[0] ?? null,
})
