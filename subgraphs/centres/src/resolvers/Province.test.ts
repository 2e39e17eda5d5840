import { expect, test } from 'vitest'
import { useCentres } from '../../test/kit.ts'

const kit = useCentres()

test('a province shows its codes, names, region, cluster and districts', async () => {
  expect(
    await kit.data(`{ province(code: "54") { code isoCode abbreviation name en: name(locale: EN) districtCount
      region { code name provinces { code } clusters { code } } cluster { code name region { code } provinces { name } }
      districts { code name } } }`),
  ).toEqual({
    province: {
      code: '54',
      isoCode: 'TH-54',
      abbreviation: 'พร',
      name: 'แพร่',
      en: 'Phrae',
      districtCount: 8,
      region: {
        code: 'NORTH',
        name: 'ภาคเหนือ',
        provinces: [{ code: '57' }, { code: '54' }],
        clusters: [{ code: 'NORTH_2' }],
      },
      cluster: {
        code: 'NORTH_2',
        name: 'กลุ่มจังหวัดภาคเหนือตอนบน 2',
        region: { code: 'NORTH' },
        provinces: [{ name: 'เชียงราย' }, { name: 'แพร่' }],
      },
      districts: [
        { code: '5401', name: 'เมืองแพร่' },
        { code: '5403', name: 'ลอง' },
        { code: '5404', name: 'สูงเม่น' },
        { code: '5406', name: 'สอง' },
      ],
    },
  })
})

test('Bangkok is in no cluster', async () => {
  expect(await kit.data('{ province(code: "10") { cluster { code } region { clusters { code } } } }')).toEqual({
    province: { cluster: null, region: { clusters: [] } },
  })
})

test('a province carries the official count of its LAOs, with its source', async () => {
  expect(
    await kit.data(
      `{ province(code: "54") { officialLaoCounts { type count source fiscalYear { year } } none: officialLaoCounts(fiscalYear: 2500) { count } } }`,
    ),
  ).toEqual({
    province: {
      officialLaoCounts: [
        { type: 'PAO', count: 1, source: 'กรมส่งเสริมการปกครองท้องถิ่น', fiscalYear: { year: 2564 } },
        { type: 'SAO', count: 57, source: 'กรมส่งเสริมการปกครองท้องถิ่น', fiscalYear: { year: 2564 } },
      ],
      none: [],
    },
  })
})

test('its LAOs and centres come in pages of their own', async () => {
  expect(
    await kit.data(`{ province(code: "54") { laos(first: 2) { nodes { name } totalCount pageInfo { hasNextPage } }
      centres(first: 1) { nodes { lao { name } } totalCount } } }`),
  ).toEqual({
    province: {
      laos: { nodes: [{ name: 'เตาปูน' }, { name: 'ป่าแดด' }], totalCount: 7, pageInfo: { hasNextPage: true } },
      centres: { nodes: [{ lao: { name: 'เตาปูน' } }], totalCount: 3 },
    },
  })
})

test('every province has its own page, in one go', async () => {
  const { provinces } = await kit.data('{ provinces { name laos(first: 1) { nodes { name } totalCount } } }')
  expect(provinces).toEqual([
    { name: 'กรุงเทพมหานคร', laos: { nodes: [{ name: 'กรุงเทพมหานคร' }], totalCount: 1 } },
    { name: 'เชียงราย', laos: { nodes: [{ name: 'งิ้ว' }], totalCount: 2 } },
    { name: 'แพร่', laos: { nodes: [{ name: 'เตาปูน' }], totalCount: 7 } },
    { name: 'อ่างทอง', laos: { nodes: [{ name: 'อ่างทอง' }], totalCount: 1 } },
  ])
})

test('a district has its LAOs', async () => {
  expect(await kit.data('{ district(code: "5704") { name province { code } laos { nodes { name } } } }')).toEqual({
    district: { name: 'เทิง', province: { code: '57' }, laos: { nodes: [{ name: 'งิ้ว' }, { name: 'เวียงเทิง' }] } },
  })
})

test('unknown codes are null, not errors', async () => {
  expect(
    await kit.data(`{ region(code: "WEST") { code } province(code: "99") { code } district(code: "9999") { code } lao(code: "") { code }
      provinces(regionCode: "WEST") { code } }`),
  ).toEqual({ region: null, province: null, district: null, lao: null, provinces: [] })
})
