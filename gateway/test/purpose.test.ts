import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { describe, expect, test } from 'vitest'
import { makeDemoToken } from '../src/sign-in/demo-token.ts'
import { secret, startGateway } from './running-gateway.ts'
import { smallSubgraphs } from './small-hub.ts'

const thai = 'ติดต่อวิทยากรแกนนำเพื่อติดตามผล'

/** Asks with a Hub-Purpose header; gives the answer and the viewers that the subgraphs met. */
async function askAs(viewer: Viewer, purpose: string, language = 'en') {
  const met: Viewer[] = []
  const watched = Object.entries(smallSubgraphs()).map(([name, execute]): [string, SubgraphExecutor] => [
    name,
    (request) => {
      met.push(request.viewer)
      return execute(request)
    },
  ])
  const { ask } = await startGateway({ subgraphs: Object.fromEntries(watched) })
  const token: Record<string, string> =
    viewer.role === 'PUBLIC' ? {} : { authorization: `Bearer ${await makeDemoToken(viewer, secret)}` }
  const headers = { ...token, 'hub-purpose': purpose, 'accept-language': language }
  return { met, answer: await ask('{ viewerRole }', { headers }) }
}

describe('an analyst’s purpose', () => {
  test.each([
    ['in English', 'contact core trainers', 'contact core trainers'],
    ['in Thai, percent-encoded', encodeURIComponent(thai), thai],
    ['in Thai, as raw UTF-8', Buffer.from(thai, 'utf8').toString('latin1'), thai],
  ])('%s reaches the subgraphs', async (_, header, purpose) => {
    const { met, answer } = await askAs({ role: 'ONDC_ANALYST' }, header)
    expect(answer.body.data).toEqual({ viewerRole: 'ONDC_ANALYST' })
    expect(met).toMatchObject([{ role: 'ONDC_ANALYST', purpose }])
  })

  test.each(['work', '', 'contact%20100%', encodeURI('ก'.repeat(201))])(
    'that is no purpose (%#) is refused before anything is run',
    async (header) => {
      const { met, answer } = await askAs({ role: 'ONDC_ANALYST' }, header)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([
        {
          message: expect.stringContaining('8 to 200 characters'),
          extensions: { code: 'BAD_REQUEST', field: 'hub-purpose' },
        },
      ])
      expect(met).toEqual([])
    },
  )

  test('is refused in Thai where Thai is read', async () => {
    const { answer } = await askAs({ role: 'ONDC_ANALYST' }, 'work', 'th')
    expect(answer.body.errors?.[0]?.message).toContain('วัตถุประสงค์ยาว 8 ถึง 200 อักขระ')
  })
})

test.each([
  { role: 'PUBLIC' },
  { role: 'PROVINCIAL_OFFICE', province: '54' },
  { role: 'LAO_OFFICER', lao: '5540402' },
  { role: 'ONDC_ADMIN' },
] satisfies Viewer[])('a purpose gives $role nothing, and a wrong one does no harm', async (viewer) => {
  for (const purpose of ['contact core trainers', 'work']) {
    const { met, answer } = await askAs(viewer, purpose)
    expect(answer.status).toBe(200)
    expect(met.map((each) => each.purpose)).toEqual([undefined])
  }
})
