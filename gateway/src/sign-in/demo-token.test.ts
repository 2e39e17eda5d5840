import { createHmac } from 'node:crypto'
import { SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, expect, test, vi } from 'vitest'
import { demoTokenReader, makeDemoToken } from './demo-token.ts'

const secret = 'a secret of the test'
const read = demoTokenReader(secret)

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a token names the viewer it was made for', async () => {
  const office = await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54', subject: 'office' }, secret)
  expect(await read(office)).toEqual({ role: 'PROVINCIAL_OFFICE', province: '54', subject: 'office' })
  const officer = await makeDemoToken({ role: 'LAO_OFFICER', lao: '5570404' }, secret)
  expect(await read(officer)).toMatchObject({ lao: '5570404' })
})

test('offices and LAOs that nobody named are someone of their own each', async () => {
  const viewers = [
    { role: 'PROVINCIAL_OFFICE', province: '54' },
    { role: 'PROVINCIAL_OFFICE', province: '57' },
    { role: 'LAO_OFFICER', lao: '5570404' },
  ] as const
  const tokens = await Promise.all(viewers.map((viewer) => makeDemoToken(viewer, secret)))
  expect((await Promise.all(tokens.map(read))).map(({ subject }) => subject)).toEqual([
    'provincial_office_54',
    'provincial_office_57',
    'lao_officer_5570404',
  ])
})

test('an analyst cannot carry a province or an LAO in', async () => {
  const token = await makeDemoToken({ role: 'ONDC_ANALYST', province: '54', lao: '5570404' }, secret)
  expect(await read(token)).toEqual({ role: 'ONDC_ANALYST', subject: 'ondc_analyst' })
})

const unlimited = () =>
  new SignJWT({ role: 'ONDC_ADMIN' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('hub-demo')
    .setAudience('hub')
    .setSubject('someone')

test.each([
  ['of another hub', () => makeDemoToken({ role: 'ONDC_ADMIN' }, 'another secret')],
  ['that has expired', () => makeDemoToken({ role: 'ONDC_ADMIN' }, secret, '-1h')],
  ['that is rubbish', async () => 'rubbish'],
  [
    'that is not signed',
    async () => new UnsecuredJWT({ role: 'ONDC_ADMIN' }).setIssuer('hub-demo').setAudience('hub').encode(),
  ],
  ['signed with the secret itself', () => unlimited().setExpirationTime('1h').sign(new TextEncoder().encode(secret))],
  ['that never expires', () => unlimited().sign(createHmac('sha256', secret).update('demo tokens').digest())],
])('a token %s is refused', async (_which, make) => {
  await expect(read(await make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED', status: 401 })
})

test.each([
  ['an office without a province', { role: 'PROVINCIAL_OFFICE' }],
  ['an office with a province that is no code', { role: 'PROVINCIAL_OFFICE', province: "54' or true" }],
  ['an officer without an LAO', { role: 'LAO_OFFICER' }],
  ['a role nobody knows', { role: 'KING' as never }],
] as const)('%s is nobody', async (_which, viewer) => {
  await expect(read(await makeDemoToken(viewer, secret))).rejects.toMatchObject({ code: 'FORBIDDEN', status: 403 })
})

test('in production no demo token is read', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(() => demoTokenReader(secret)).toThrow('refused in production')
})
