import { expect, test } from 'vitest'
import { startGateway } from './running-gateway.ts'
import { smallSubgraphs } from './small-hub.ts'

const never = () => new Promise<never>(() => {})

test('what a slow subgraph does not give in time is named, and the rest is answered', async () => {
  const subgraphs = { ...smallSubgraphs(), reporting: never }
  const { ask } = await startGateway({ subgraphs, limits: { operationMilliseconds: 1000 } })
  const { status, body } = await ask('{ province(code: "54") { name completeness } }')
  expect(status).toBe(200)
  expect(body.data).toEqual({ province: { name: 'จังหวัด 54', completeness: null } })
  expect(body.errors).toMatchObject([
    {
      message: 'subgraph reporting did not answer in time',
      extensions: { code: 'SUBGRAPH_TIMEOUT', serviceName: 'reporting' },
    },
  ])
})

test('the time is that of the whole operation, not of each step', async () => {
  const subgraphs = smallSubgraphs()
  const begun: string[] = []
  const { ask } = await startGateway({
    limits: { operationMilliseconds: 50 },
    subgraphs: {
      centres: async (request) => {
        begun.push('centres')
        const until = performance.now() + 60
        while (performance.now() < until);
        return subgraphs.centres(request)
      },
      reporting: (request) => {
        begun.push('reporting')
        return subgraphs.reporting(request)
      },
    },
  })
  const { body } = await ask('{ province(code: "54") { name completeness } }')
  expect(begun).toEqual(['centres'])
  expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT' } }])
})
