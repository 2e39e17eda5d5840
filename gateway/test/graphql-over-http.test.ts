import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demo, openGateway, type RunningGateway } from './running-gateway.ts'

let gateway: RunningGateway
beforeAll(async () => {
  // The audits ask for a type by introspection.
  gateway = await openGateway(demo)
})
afterAll(() => gateway.app.close())

const audits = serverAudits({ url: () => gateway.url, fetchFn: fetch })

test.each(audits.filter(({ name }) => !name.startsWith('MAY')))('$name (GraphQL over HTTP, $id)', async ({ fn }) => {
  const result = await fn()
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
})

test('all the audits that say MUST or SHOULD are there', () => {
  expect(audits.filter(({ name }) => !name.startsWith('MAY')).length).toBeGreaterThan(30)
})
