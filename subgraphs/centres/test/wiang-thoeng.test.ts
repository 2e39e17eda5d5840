import { expect, test } from 'vitest'
import { useCentres } from './kit.ts'

const kit = useCentres('reference')

test('anyone reads the announcement of Wiang Thoeng as its document has it', async () => {
  const { centre, missions } = await kit.data(`{
    centre(laoCode: "5570404") {
      lao { fullName } province { name } stage announcement { number announcedOn half fiscalYear { year } signatoryPosition }
      advisors { position } operatingCommittee { members { role position } }
      missions { number name } office { name } channels { kind value administratorPosition }
    }
    missions { number isInGuideline }
  }`)
  expect(centre).toMatchObject({
    lao: { fullName: 'เทศบาลตำบลเวียงเทิง' },
    province: { name: 'เชียงราย' },
    stage: 'ESTABLISHED',
    announcement: { number: null, announcedOn: '2018-11-08', half: 'FIRST', fiscalYear: { year: 2562 } },
  })
  const taken = (centre as { missions: { number: number; name: string }[] }).missions
  expect(taken.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  const { advisors, operatingCommittee, channels } = centre as {
    advisors: { position: string }[]
    operatingCommittee: { members: { role: string; position: string }[] }
    channels: { kind: string }[]
  }
  expect(advisors).toHaveLength(6)
  const roles = operatingCommittee.members.map(({ role }) => role)
  expect(roles).toEqual(['CHAIR', ...Array.from({ length: 12 }, () => 'MEMBER'), 'SECRETARY', 'ASSISTANT_SECRETARY'])
  expect(channels.map(({ kind }) => kind)).toEqual(['PHONE', 'FAX', 'LINE_GROUP'])
  expect((missions as { isInGuideline: boolean }[]).map(({ isInGuideline }) => isInGuideline)).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ])
})

test('the 77 provinces stand in six regions and Bangkok, in Thai order', async () => {
  const { regions, provinces } = await kit.data(
    '{ regions { code provinces { code } } provinces { name officialLaoCounts(fiscalYear: 2564) { type count } } }',
  )
  const all = provinces as { name: string; officialLaoCounts: { count: number }[] }[]
  expect(all.map(({ name }) => name)).toEqual(all.map(({ name }) => name).toSorted(new Intl.Collator('th').compare))
  expect(regions as { provinces: object[] }[]).toHaveLength(7)
  expect((regions as { provinces: object[] }[]).flatMap((region) => region.provinces)).toHaveLength(77)
  const official = all.flatMap(({ officialLaoCounts }) => officialLaoCounts).reduce((sum, { count }) => sum + count, 0)
  expect(official).toBe(7850)
})

test('codes are read in Thai digits as well', async () => {
  const answer = await kit.data(`{
    centre(laoCode: "๕๕๗๐๔๐๔") { announcement { announcedOn } } lao(code: "๕๕๗๐๔๐๔") { name }
    province(code: "๕๗") { name } district(code: "๕๗๐๔") { name }
  }`)
  expect(answer).toEqual({
    centre: { announcement: { announcedOn: '2018-11-08' } },
    lao: { name: 'เวียงเทิง' },
    province: { name: 'เชียงราย' },
    district: { name: 'เทิง' },
  })
})
