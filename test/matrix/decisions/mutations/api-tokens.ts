import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'
import type { MutationDecisions } from './decision.ts'

export const apiTokenMutations: MutationDecisions = {
  createApiToken: {
    by: 'administrators',
    input: ({ province }, { key }) => ({
      idempotencyKey: key,
      name: 'แผนภูมิของจังหวัด',
      role: 'PROVINCIAL_OFFICE',
      provinceCode: province,
      expiresOn: '2027-01-01',
    }),
  },
  revokeApiToken: {
    by: 'administrators',
    input: async (_, { key, owner }) => ({ idempotencyKey: key, id: await newToken(owner) }),
  },
}

/** The id of an API token that opens the hub. */
async function newToken(owner: Sql): Promise<string> {
  const [token] = await owner<{ id: string }[]>`
    insert into reporting.api_token (name, hash, prefix, role, created_by, expires_on)
    values ('แผนภูมิ', ${randomUUID()}, 'hub_abcd', 'ONDC_ANALYST', 'administrator', '2027-01-01') returning id`
  return String(token?.id)
}
