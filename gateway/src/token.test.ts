import { SignJWT, UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { demoTokenReader, makeDemoToken } from './token.ts'

const secret = 'a secret of the test'
const read = demoTokenReader(secret)

test('a token names the viewer it was made for', async () => {
  expect(
    await read(await makeDemoToken({ role: 'PROVINCIAL_OFFICE', province: '54', subject: 'office' }, secret)),
  ).toEqual({
    role: 'PROVINCIAL_OFFICE',
    province: '54',
    subject: 'office',
  })
  expect(await read(await makeDemoToken({ role: 'LAO_OFFICER', lao: '5570404' }, secret))).toMatchObject({
    lao: '5570404',
  })
})

test('an analyst cannot carry a province or an LAO in', async () => {
  const token = await makeDemoToken({ role: 'ONDC_ANALYST', province: '54', lao: '5570404' }, secret)
  expect(await read(token)).toEqual({ role: 'ONDC_ANALYST', subject: 'ondc_analyst' })
})

test.each([
  ['of another hub', () => makeDemoToken({ role: 'ONDC_ADMIN' }, 'another secret')],
  ['that has expired', () => makeDemoToken({ role: 'ONDC_ADMIN' }, secret, '-1h')],
  ['that is rubbish', async () => 'rubbish'],
  [
    'that is not signed',
    async () => new UnsecuredJWT({ role: 'ONDC_ADMIN' }).setIssuer('hub-demo').setAudience('hub').encode(),
  ],
  [
    'signed with the secret itself',
    async () =>
      new SignJWT({ role: 'ONDC_ADMIN' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('hub-demo')
        .setAudience('hub')
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(secret)),
  ],
])('a token %s is refused', async (_which, make) => {
  await expect(read(await make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})

test.each([
  ['an office without a province', { role: 'PROVINCIAL_OFFICE' }],
  ['an office with a province that is no code', { role: 'PROVINCIAL_OFFICE', province: "54' or true" }],
  ['an officer without an LAO', { role: 'LAO_OFFICER' }],
  ['a role nobody knows', { role: 'KING' as never }],
] as const)('%s is nobody', async (_which, viewer) => {
  await expect(read(await makeDemoToken(viewer, secret))).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
