import { expect, test } from 'vitest'
import { claimAt } from './claim-path.ts'

test.each([
  ['role', { role: 'ONDC_ADMIN' }, 'ONDC_ADMIN'],
  ['realm_access.roles', { realm_access: { roles: ['a'] } }, ['a']],
  ['resource_access.hub.go.th.roles', { resource_access: { 'hub.go.th': { roles: ['a'] } } }, ['a']],
  ['https://hub.go.th/role', { 'https://hub.go.th/role': 'ONDC_ADMIN' }, 'ONDC_ADMIN'],
  ['a.b.c', { 'a.b': 'no object', a: { b: { c: 1 } } }, 1],
  ['role', {}, undefined],
  ['role.name', { role: 'ONDC_ADMIN' }, undefined],
  ['constructor', {}, undefined],
  ['__proto__.toString', {}, undefined],
])('%s of %j', (path, claims, found) => {
  expect(claimAt(claims, path)).toEqual(found)
})
