import type { Viewer } from '@hub/schema/viewer'
import { beforeEach, describe, expect, test } from 'vitest'
import { useCentres, viewers } from '../../../test/kit.ts'
import { laoCodes } from '../../../test/small-nation.ts'

const kit = useCentres()

const persons = `{ centre(laoCode: "${laoCodes.wiangThoeng}") {
  channels { administrator { name } } operatingCommittee { members { person { name } } } } }`

describe('Query.centrePersonReadings', () => {
  const analysts: Viewer[] = ['analyst 1', 'analyst 2'].map((subject) => ({ ...viewers.analystWithPurpose, subject }))
  const query = (args = '') => `{ centrePersonReadings${args} {
    totalCount nodes { reader role purpose field parts subjectId province { name } lao { code } readAt } } }`

  async function readings(viewer: Viewer, args?: string) {
    const data = await kit.data(query(args), viewer)
    return data.centrePersonReadings as { totalCount: number; nodes: { reader: string; role: string }[] }
  }

  beforeEach(async () => {
    await kit.owner`delete from centres.access_log`
    for (const viewer of [...analysts, viewers.chiangRai, viewers.wiangThoeng]) await kit.data(persons, viewer)
  })

  test('refuses the public, whatever it asks for', async () => {
    for (const asked of [query(), '{ centrePersonReadings { totalCount } }']) {
      const { data, errors } = await kit.ask(asked, viewers.public)
      expect(data).toEqual({ centrePersonReadings: null })
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
  })

  test('shows an office and an officer who has read their people’s data, others nothing', async () => {
    for (const viewer of [viewers.chiangRai, viewers.wiangThoeng, viewers.administrator])
      expect((await readings(viewer)).totalCount).toBe(8)
    for (const viewer of [viewers.phrae, viewers.sungMen])
      expect(await readings(viewer)).toMatchObject({ totalCount: 0 })
    const [latest] = (await readings(viewers.chiangRai)).nodes
    expect(latest).toMatchObject({
      reader: 'LAO_OFFICER',
      role: 'LAO_OFFICER',
      purpose: null,
      province: { name: 'เชียงราย' },
      lao: { code: laoCodes.wiangThoeng },
    })
  })

  test('shows an analyst only the analyst’s own, and one without a name none', async () => {
    const { totalCount, nodes } = await readings(analysts[0] as Viewer)
    expect(totalCount).toBe(2)
    expect(nodes.map(({ reader }) => reader)).toEqual(['analyst 1', 'analyst 1'])
    expect(await readings(viewers.analystWithPurpose)).toMatchObject({ totalCount: 0 })
  })

  test.each([
    ['(filter: { roles: [ONDC_ANALYST] })', 4],
    ['(filter: { roles: [] })', 0],
    ['(filter: { provinceCodes: ["57", "54"] })', 8],
    ['(filter: { provinceCodes: ["54"] })', 0],
    ['(filter: { laoCode: "5570404", roles: [LAO_OFFICER, ONDC_ADMIN] })', 2],
    ['(filter: { to: "2001-01-01" })', 0],
    ['(filter: { from: "2001-01-01" })', 8],
    ['(filter: { from: "2399-01-01" })', 0],
  ])('finds by %s', async (args, found) => {
    expect((await readings(viewers.administrator, args)).totalCount).toBe(found)
  })

  test('counts days as Thailand does: 17:00 UTC is the next day', async () => {
    await kit.owner`alter table centres.access_log disable row level security`
    await kit.owner`
      insert into centres.access_log (at, actor, role, field, parts, subject_key)
      values ('2020-05-01T17:00:00Z', 'x', 'ONDC_ADMIN', 'x', '{}', 'x')`
    await kit.owner`alter table centres.access_log enable row level security`
    const on = (day: string) => readings(viewers.administrator, `(filter: { from: "${day}", to: "${day}" })`)
    expect((await on('2020-05-01')).totalCount).toBe(0)
    expect((await on('2020-05-02')).totalCount).toBe(1)
  })

  test('gives every reading once over all pages, in either direction', async () => {
    const all = async (direction: string) => {
      const seen: string[] = []
      for (let after: string | null = null; ; ) {
        const args = `(first: 3, orderBy: { field: READ_AT, direction: ${direction} }${after ? `, after: "${after}"` : ''})`
        const data = await kit.data(
          `{ centrePersonReadings${args} { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          viewers.administrator,
        )
        const page = data.centrePersonReadings as {
          nodes: { id: string }[]
          pageInfo: { hasNextPage: boolean; endCursor: string }
        }
        seen.push(...page.nodes.map(({ id }) => id))
        if (!page.pageInfo.hasNextPage) return seen
        after = page.pageInfo.endCursor
      }
    }
    const ascending = await all('ASC')
    expect(new Set(ascending).size).toBe(8)
    expect((await all('DESC')).toReversed()).toEqual(ascending)
  })

  test('takes four statements, however many readings there are', async () => {
    // A page, its total, provinces, LAOs.
    expect(await kit.statementsOf(query(), viewers.administrator)).toBe(4)
  })
})
