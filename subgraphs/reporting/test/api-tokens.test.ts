import { createHash } from 'node:crypto'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { analyst, openWorld, phrae, type World } from './world.ts'

const administrator: Viewer = { role: 'ONDC_ADMIN', subject: 'the administrator' }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

interface Created {
  createApiToken: {
    apiToken: { id: string; prefix: string } | null
    token: string | null
    userErrors: { code: string; path: string[]; message: string }[]
  }
}

const wanted = {
  idempotencyKey: 'first',
  name: 'แดชบอร์ดแพร่',
  role: 'PROVINCIAL_OFFICE',
  provinceCode: '54',
  expiresOn: '2027-11-20',
}

const create = (input: object, viewer = administrator) =>
  world.ask<Created>(
    `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
      apiToken { id name prefix role createdBy expiresOn isActive province { code } } token userErrors { code path message } } }`,
    { viewer, variables: { input: { ...wanted, ...input } } },
  )

const revoke = (id: string, idempotencyKey: string, viewer = administrator) =>
  world.ask<{ revokeApiToken: { apiToken: object | null; userErrors: { code: string }[] } }>(
    'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { isActive revokedBy } userErrors { code } } }',
    { viewer, variables: { input: { id, idempotencyKey } } },
  )

const opens = async (token: string | null, today?: string): Promise<unknown> => {
  const hash = createHash('sha256')
    .update(token ?? '')
    .digest('hex')
  const { data } = await world.ask<{ apiTokenViewer: unknown }>(
    'query ($hash: String!) { apiTokenViewer(hash: $hash) { role province lao } }',
    { viewer: publicViewer, variables: { hash }, today },
  )
  return data.apiTokenViewer
}

it('an administrator makes a token, which opens the hub until its last day, and not a day longer', async () => {
  const { data } = await create({ idempotencyKey: 'opens', provinceCode: '๕๔' })
  const { token, apiToken, userErrors } = data.createApiToken
  expect(userErrors).toEqual([])
  expect(apiToken).toMatchObject({
    role: 'PROVINCIAL_OFFICE',
    province: { code: '54' },
    createdBy: 'the administrator',
    isActive: true,
  })
  expect(token).toMatch(/^hub_[\w-]{43}$/)
  expect(token?.startsWith(apiToken?.prefix ?? '-')).toBe(true)
  expect(await opens(token)).toEqual({ role: 'PROVINCIAL_OFFICE', province: '54', lao: null })
  expect(await opens(token, '2027-11-20')).not.toBeNull()
  expect(await opens(token, '2027-11-21')).toBeNull()
  expect(await opens('hub_guessed')).toBeNull()
})

it('the token itself is kept nowhere', async () => {
  const { data } = await create({ idempotencyKey: 'kept' })
  const token = data.createApiToken.token ?? ''
  for (const table of ['api_token', 'idempotency_key', 'change_log']) {
    const [row] = await world.owner`
      select count(*)::int as rows, count(*) filter (where strpos(t::text, ${token}) > 0)::int as found
      from reporting.${world.owner(table)} t`
    expect(row?.rows).toBeGreaterThan(0)
    expect(row?.found).toBe(0)
  }
})

it('the same key again gives the first record and makes no second token', async () => {
  const first = await create({ idempotencyKey: 'twice' })
  const [before] = await world.owner`select count(*)::int as tokens from reporting.api_token`
  const again = await create({ idempotencyKey: 'twice' })
  expect(again.data.createApiToken.apiToken?.id).toBe(first.data.createApiToken.apiToken?.id)
  expect(again.data.createApiToken.token).toBeNull()
  expect(await world.owner`select count(*)::int as tokens from reporting.api_token`).toEqual([before])
})

it('a key that was used for something else is refused', async () => {
  await create({ idempotencyKey: 'other' })
  const { data } = await create({ idempotencyKey: 'other', name: 'อีกระบบหนึ่ง' })
  expect(data.createApiToken.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
})

it.each([
  ['for a past day', { expiresOn: '2026-11-19' }, 'expiresOn'],
  ['for more than a year', { expiresOn: '2027-11-22' }, 'expiresOn'],
  ['without a name', { name: '  ' }, 'name'],
  ['of an office without a province', { provinceCode: null }, 'provinceCode'],
  ['of an analyst with a province', { role: 'ONDC_ANALYST' }, 'provinceCode'],
  ['of an administrator', { role: 'ONDC_ADMIN', provinceCode: null }, 'role'],
  ['of an officer without an LAO', { role: 'LAO_OFFICER', provinceCode: null }, 'laoCode'],
  ['of a province that does not exist', { provinceCode: '99' }, 'provinceCode'],
])('a token %s is refused, and nothing is written', async (_which, input, field) => {
  const [before] = await world.owner`select version from reporting.dataset_version`
  const { data } = await create({ idempotencyKey: `refused ${field} ${JSON.stringify(input)}`, ...input })
  expect(data.createApiToken).toMatchObject({ apiToken: null, token: null, userErrors: [{ path: ['input', field] }] })
  expect(await world.owner`select version from reporting.dataset_version`).toEqual([before])
})

it('a revoked token ends at once, and revoking it again changes nothing', async () => {
  const { data } = await create({ idempotencyKey: 'to be revoked' })
  const { token, apiToken } = data.createApiToken
  expect((await revoke(apiToken?.id ?? '', 'revoke 1')).data.revokeApiToken).toEqual({
    apiToken: { isActive: false, revokedBy: 'the administrator' },
    userErrors: [],
  })
  expect(await opens(token)).toBeNull()
  const other = { ...administrator, subject: 'another' }
  expect((await revoke(apiToken?.id ?? '', 'revoke 2', other)).data.revokeApiToken.apiToken).toMatchObject({
    revokedBy: 'the administrator',
  })
  expect((await revoke('no such token', 'revoke 3')).data.revokeApiToken.userErrors).toEqual([{ code: 'NOT_FOUND' }])
})

it.each([
  ['the public', publicViewer],
  ['an office', phrae],
  ['an analyst', analyst],
] as const)('%s neither makes, revokes nor lists tokens', async (_who, viewer) => {
  const answers = [
    await create({ idempotencyKey: 'not mine' }, viewer),
    await revoke('00000000-0000-4000-8000-000000000000', 'not mine', viewer),
    await world.ask('{ apiTokens { totalCount } }', { viewer }),
  ]
  for (const { errors } of answers) expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
})

it('an administrator lists tokens by what still opens', async () => {
  const list = (filter: string) =>
    world.ask<{ apiTokens: { totalCount: number; nodes: { isActive: boolean }[] } }>(
      `{ apiTokens(first: 100 ${filter} orderBy: { field: NAME, direction: ASC }) { totalCount nodes { isActive } } }`,
      { viewer: administrator },
    )
  const [all, active, ended] = [
    await list(''),
    await list('filter: { isActive: true }'),
    await list('filter: { isActive: false }'),
  ]
  expect(active.data.apiTokens.nodes.every(({ isActive }) => isActive)).toBe(true)
  expect(ended.data.apiTokens.nodes.some(({ isActive }) => isActive)).toBe(false)
  expect(active.data.apiTokens.totalCount + ended.data.apiTokens.totalCount).toBe(all.data.apiTokens.totalCount)
})

it('the change log tells who made a token and why', async () => {
  const log = await world.owner`
    select distinct actor, role, operation, reason from reporting.change_log where table_name = 'api_token' order by operation`
  expect(log).toEqual([
    { actor: 'the administrator', role: 'ONDC_ADMIN', operation: 'INSERT', reason: 'createApiToken' },
    { actor: 'the administrator', role: 'ONDC_ADMIN', operation: 'UPDATE', reason: 'revokeApiToken' },
  ])
})
