import { expect, test } from 'vitest'
import { useCentres } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds } from './small-nation.ts'
import { mutate, reasons } from './writing.ts'

const kit = useCentres()

const correctBodyDays = (input: object) =>
  mutate(kit, { name: 'correctBodyDays', selection: 'body { since until version }' }, input)

/** A body of Wiang Thoeng with a chair for all its days, and a member who came later and left before. */
async function newBody(name: string, more: object = {}): Promise<string> {
  const { body, userErrors } = await mutate(
    kit,
    { name: 'appointBody', selection: 'body { id }' },
    {
      centreId: centreIds.wiangThoeng,
      kind: 'SUBCOMMITTEE',
      name,
      since: '2020-01-01',
      until: '2024-01-01',
      members: [
        { role: 'CHAIR', position: 'ปลัดเทศบาล' },
        { role: 'MEMBER', position: 'กำนัน', since: '2021-01-01', until: '2022-01-01' },
      ],
      ...more,
    },
  )
  expect(userErrors).toEqual([])
  return String(body?.id)
}

const seatsOf = (id: string) => kit.owner`
  select since, until from centres.committee_member where body_id = ${id} order by ordinal`

test('the days of a body are corrected, and the seats that began or ended with it move with it', async () => {
  const id = await newBody('คณะอนุกรรมการแก้วัน')
  const { body, userErrors } = await correctBodyDays({
    id,
    expectedVersion: 1,
    since: '2020-02-01',
    until: '2024-02-01',
  })
  expect(userErrors).toEqual([])
  expect(body).toEqual({ since: '2020-02-01', until: '2024-02-01', version: 2 })
  expect(await seatsOf(id)).toEqual([
    { since: '2020-02-01', until: '2024-02-01' },
    { since: '2021-01-01', until: '2022-01-01' },
  ])
})

test('a body that was dissolved in error stands again, with those who served until then', async () => {
  const id = await newBody('คณะอนุกรรมการยุบผิด')
  const { body } = await correctBodyDays({ id, expectedVersion: 1, until: null })
  expect(body).toEqual({ since: '2020-01-01', until: null, version: 2 })
  expect(await seatsOf(id)).toEqual([
    { since: '2020-01-01', until: null },
    { since: '2021-01-01', until: '2022-01-01' },
  ])
})

test.each([
  ['that would begin after a seat', { since: '2021-01-02' }, ['OUT_OF_ORDER since']],
  ['that would end before a seat', { until: '2021-12-31' }, ['OUT_OF_ORDER until']],
  ['that would begin before its centre', { since: '2018-01-14' }, ['INVALID since']],
  ['that would end before it begins', { until: '2020-01-01' }, ['INVALID until']],
  ['that would end on a day to come', { until: '2026-11-21' }, ['INVALID until']],
  ['by a stale version', { expectedVersion: 0, until: null }, ['STALE_VERSION expectedVersion']],
  ['that is none', { id: 'none' }, ['NOT_FOUND id']],
  ['of another LAO', { id: ids.prospectiveBody }, ['NOT_FOUND id']],
])('a body %s is refused', async (which, input, expected) => {
  const id = await newBody(`คณะอนุกรรมการ ${which}`)
  expect(reasons(await correctBodyDays({ id, expectedVersion: 1, ...input }))).toEqual(expected)
})

test('a body does not stand again beside the one that followed it', async () => {
  const first = await newBody('คณะอนุกรรมการชุดต่อกัน')
  const second = await newBody('คณะอนุกรรมการชุดต่อกัน', { since: '2024-01-01', until: null, members: [] })
  expect(reasons(await correctBodyDays({ id: first, expectedVersion: 1, until: null }))).toEqual([
    'ALREADY_EXISTS until',
  ])
  const earlier = await correctBodyDays({ id: second, expectedVersion: 1, since: '2023-12-31' })
  expect(reasons(earlier)).toEqual(['ALREADY_EXISTS since'])
  const ended = await correctBodyDays({ id: second, expectedVersion: 1, until: '2025-01-01' })
  expect(reasons(ended)).toEqual(['OUT_OF_ORDER until'])
})
