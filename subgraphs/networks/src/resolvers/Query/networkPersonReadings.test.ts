import type { Viewer } from '@hub/schema/viewer'
import { beforeAll, describe, expect, it } from 'vitest'
import { useNetworks, viewers } from '../../../test/kit.ts'
import { fillVisibleWorld } from '../../../test/visible-world.ts'

const kit = useNetworks(fillVisibleWorld)

const analyst: Viewer = { ...viewers.analystWithPurpose, subject: 'analyst 1' }
const persons = '{ trainings { nodes { participants { nodes { person { name } } } } } }'
// The analyst and the administrator read all eight, Phrae its four.
beforeAll(async () => {
  for (const viewer of [analyst, viewers.administrator, viewers.phrae]) await kit.ask(persons, { viewer })
})

async function readings(viewer: Viewer, filter = '{}') {
  const { data, errors } = await kit.ask(
    `{ networkPersonReadings(filter: ${filter}, first: 100) { totalCount nodes { reader field purpose province { code } lao { code } } } }`,
    { viewer },
  )
  expect(errors).toBeUndefined()
  return data?.networkPersonReadings as { totalCount: number; nodes: { reader: string; province: object | null }[] }
}

describe('networkPersonReadings', () => {
  it('refuses the public', async () => {
    const { data, errors } = await kit.ask('{ networkPersonReadings { totalCount } }')
    expect(data).toEqual({ networkPersonReadings: null })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  it.each([
    // Four of Phrae, read by three.
    ['a provincial office', viewers.phrae, 12],
    // Two of Chiang Rai, read by two.
    ['another provincial office', viewers.chiangRai, 4],
    // Two of Sung Men, read by three.
    ['an LAO officer', viewers.sungMen, 6],
    ['ONDC’s administrator', viewers.administrator, 20],
    ['an analyst who has read some', analyst, 8],
    ['another analyst', { ...analyst, subject: 'analyst 2' }, 0],
  ])('shows %s the readings that concern it', async (_, viewer, count) => {
    const { totalCount, nodes } = await readings(viewer)
    expect(totalCount).toBe(count)
    expect(nodes).toHaveLength(count)
  })

  it('cannot be widened by a filter', async () => {
    expect((await readings(viewers.chiangRai, '{ provinceCodes: ["54"] }')).totalCount).toBe(0)
    expect((await readings(viewers.sungMen, '{ laoCode: "5570404" }')).totalCount).toBe(0)
    expect((await readings(viewers.phrae, '{ provinceCodes: ["54", "57"] }')).totalCount).toBe(12)
  })

  it('tells who read why, and who belongs to no province', async () => {
    const { nodes } = await readings(viewers.administrator, '{ roles: [ONDC_ANALYST] }')
    expect(nodes).toHaveLength(8)
    expect(nodes).toMatchObject(
      Array(8).fill({ reader: 'analyst 1', field: 'Participant.person', purpose: analyst.purpose }),
    )
    expect(nodes.filter(({ province }) => province === null)).toHaveLength(2)
  })
})
