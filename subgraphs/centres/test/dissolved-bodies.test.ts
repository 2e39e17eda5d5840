import { expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload, reasons } from './writing.ts'

const kit = useCentres()

const body = 'body { id since until version members { position } }'
const verb =
  (name: string, selection: string) =>
  (input: object, viewer?: Parameters<typeof mutate>[3]): Promise<Payload> =>
    mutate(kit, { name, selection }, input, viewer)

const appointBody = verb('appointBody', body)
const dissolveBody = verb(
  'dissolveBody',
  `centre { operatingCommittee { id } before: operatingCommittee(asOf: "2024-12-31") { id } bodies { id } } ${body}`,
)

const appointed = {
  centreId: centreIds.second,
  kind: 'OPERATING_COMMITTEE',
  since: '2023-03-01',
  members: [
    { role: 'CHAIR', position: 'ปลัดเทศบาล' },
    { role: 'MEMBER', position: 'กำนัน', until: '2024-01-01' },
    { role: 'MEMBER', position: 'ผู้ใหญ่บ้าน', since: '2025-06-01', person: { name: 'นายสมมุติ ยังไม่เริ่ม' } },
  ],
}

test('those who served stay readable with their days, and another body may follow', async () => {
  const first = await appointBody(appointed, viewers.phrae)
  const id = String(first.body?.id)
  const { centre, body, userErrors } = await dissolveBody(
    { id, expectedVersion: 1, dissolvedOn: '2025-01-01' },
    viewers.phrae,
  )
  expect(userErrors).toEqual([])
  expect(body).toMatchObject({ since: '2023-03-01', until: '2025-01-01', version: 2, members: [] })
  expect(centre).toEqual({ operatingCommittee: null, before: { id }, bodies: [{ id }] })
  const { centre: read } = await kit.data(`{ centre(id: "${centreIds.second}") { bodies {
    members(asOf: "2023-12-31") { position until } later: members(asOf: "2024-12-31") { position until } } } }`)
  expect(read).toEqual({
    bodies: [
      {
        members: [
          { position: 'ปลัดเทศบาล', until: '2025-01-01' },
          { position: 'กำนัน', until: '2024-01-01' },
        ],
        later: [{ position: 'ปลัดเทศบาล', until: '2025-01-01' }],
      },
    ],
  })
  expect(await kit.owner`select from centres.committee_member_person where name = 'นายสมมุติ ยังไม่เริ่ม'`).toHaveLength(0)

  const tooEarly = await appointBody({ ...appointed, since: '2024-12-31', members: [] }, viewers.phrae)
  expect(reasons(tooEarly)).toEqual(['ALREADY_EXISTS kind'])
  const next = await appointBody(
    { ...appointed, since: '2025-01-01', members: appointed.members.slice(0, 1) },
    viewers.phrae,
  )
  expect(next.userErrors).toEqual([])
  expect(reasons(await dissolveBody({ id, expectedVersion: 2, dissolvedOn: '2025-02-01' }, viewers.phrae))).toEqual([
    'OUT_OF_ORDER dissolvedOn',
  ])
})

test.each([
  ['on a day to come', { expectedVersion: 1, dissolvedOn: '2026-11-21' }, ['INVALID dissolvedOn']],
  ['on its first day', { expectedVersion: 1, dissolvedOn: '2018-01-15' }, ['INVALID dissolvedOn']],
  ['by a stale version', { expectedVersion: 0, dissolvedOn: '2020-01-01' }, ['STALE_VERSION expectedVersion']],
])('a dissolution %s is refused', async (_which, input, expected) => {
  expect(reasons(await dissolveBody({ id: ids.advisors, ...input }))).toEqual(expected)
})

test('nobody serves in a centre that has closed, nor does a body begin in it; who served until then stays readable', async () => {
  const { body } = await appointBody({ ...appointed, centreId: centreIds.lastDay }, viewers.phrae)
  const later = { centreId: centreIds.lastDay, kind: 'SUBCOMMITTEE', name: 'คณะอนุกรรมการปีหน้า', since: '2027-01-01' }
  expect((await appointBody(later, viewers.phrae)).userErrors).toEqual([])
  await kit.owner`update centres.centre set closed_on = '2026-01-01' where id = ${centreIds.lastDay}`
  const read = '{ id until members { position } last: members(asOf: "2025-12-31") { position until } }'
  const { centre } = await kit.data(
    `{ centre(id: "${centreIds.lastDay}") { operatingCommittee { id } bodies ${read} } }`,
  )
  expect(centre).toEqual({
    operatingCommittee: null,
    bodies: [
      {
        id: body?.id,
        until: '2026-01-01',
        members: [],
        last: [
          { position: 'ปลัดเทศบาล', until: '2026-01-01' },
          { position: 'ผู้ใหญ่บ้าน', until: '2026-01-01' },
        ],
      },
    ],
  })
})
