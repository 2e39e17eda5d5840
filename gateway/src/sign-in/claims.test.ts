import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClaimNames, hubClaims, viewerOfClaims } from './claims.ts'

const keycloak: ClaimNames = { role: 'realm_access.roles', province: 'office.province', lao: 'office.lao' }
const entra: ClaimNames = { ...hubClaims, role: 'roles', roles: { 'hub-analyst': 'ONDC_ANALYST' } }

test('Keycloak names the role among others, and the province in a claim of its own', () => {
  const claims = {
    sub: 'f3a1',
    realm_access: { roles: ['offline_access', 'PROVINCIAL_OFFICE', 'uma_authorization'] },
    office: { province: ['54'] },
  }
  expect(viewerOfClaims(claims, keycloak)).toEqual({ role: 'PROVINCIAL_OFFICE', province: '54', subject: 'f3a1' })
})

test('a provider may call the roles by names of its own', () => {
  expect(viewerOfClaims({ sub: 'a', roles: ['hub-analyst'] }, entra)).toEqual({ role: 'ONDC_ANALYST', subject: 'a' })
  expect(viewerOfClaims({ sub: 'a', roles: ['ONDC_ADMIN'] }, entra)).toEqual({ role: 'ONDC_ADMIN', subject: 'a' })
})

test.each([
  ['no role', {}, hubClaims],
  ['an unknown role', { role: 'KING' }, hubClaims],
  ['a role of another name of an object', { role: 'constructor' }, entra],
  ['a role that is no text', { role: { ONDC_ADMIN: true } }, hubClaims],
  ['two roles', { role: ['ONDC_ADMIN', 'ONDC_ANALYST'] }, hubClaims],
  ['an office without a province', { role: 'PROVINCIAL_OFFICE' }, hubClaims],
  ['an office with two provinces', { role: 'PROVINCIAL_OFFICE', province: ['54', '57'] }, hubClaims],
  ['an office with a province as a number', { role: 'PROVINCIAL_OFFICE', province: 54 }, hubClaims],
  ['an office with a province in Thai digits', { role: 'PROVINCIAL_OFFICE', province: '๕๔' }, hubClaims],
  ['an office with a line behind its province', { role: 'PROVINCIAL_OFFICE', province: '54\n' }, hubClaims],
  ['an officer without an LAO', { role: 'LAO_OFFICER', province: '54' }, hubClaims],
  ['an officer with a short code', { role: 'LAO_OFFICER', lao: '557040' }, hubClaims],
] as const)('%s is nobody, in both languages', (_who, claims, names) => {
  expect(() => viewerOfClaims(claims, names)).toThrow(
    expect.objectContaining({
      code: 'FORBIDDEN',
      reason: { th: expect.stringMatching(/โทเค็น/), en: expect.stringMatching(/the token/) },
    }),
  )
})

test('whatever the claims hold, a viewer has the one code of its role and no other', () => {
  const anything = fc.oneof(fc.string(), fc.constantFrom('54', '5570404'), fc.array(fc.string()), fc.integer())
  const role = fc.constantFrom('PUBLIC', 'PROVINCIAL_OFFICE', 'LAO_OFFICER', 'ONDC_ANALYST', 'ONDC_ADMIN')
  fc.assert(
    fc.property(role, anything, anything, (named, province, lao) => {
      const claims = { role: named, province, lao, sub: 'someone' }
      try {
        const viewer = viewerOfClaims(claims, hubClaims)
        expect(viewer.role).toBe(named)
        expect('province' in viewer).toBe(named === 'PROVINCIAL_OFFICE')
        expect('lao' in viewer).toBe(named === 'LAO_OFFICER')
        expect(viewer.province ?? '54').toMatch(/^[0-9]{2}$/)
        expect(viewer.lao ?? '5570404').toMatch(/^[0-9]{7}$/)
      } catch (error) {
        expect(error).toMatchObject({ code: 'FORBIDDEN' })
      }
    }),
  )
})
