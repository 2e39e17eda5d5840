import type { Sql } from '@hub/db/connect'

/** Keys of the centres of the small nation, by what is special about them. */
export const centreIds = {
  /** Wiang Thoeng, Chiang Rai: announced on 8 November 2561, with everything its announcement holds. */
  wiangThoeng: '00000000-0000-4000-8000-000000000001',
  /** Tao Pun, Phrae: established on the last day of FY 2561, when its LAO was still an SAO. */
  lastDay: '00000000-0000-4000-8000-000000000002',
  /** Long, Phrae: established on the first day of FY 2562, suspended in FY 2563, closed in FY 2564. */
  closed: '00000000-0000-4000-8000-000000000003',
  /** Sung Men, Phrae: selected and oriented, not established. */
  prospective: '00000000-0000-4000-8000-000000000004',
  /** Long again, Phrae: established in FY 2566 after the first one had closed. */
  second: '00000000-0000-4000-8000-000000000005',
  /** Ang Thong town: suspended since FY 2567. */
  suspended: '00000000-0000-4000-8000-000000000006',
} as const

export const laoCodes = {
  wiangThoeng: '5570404',
  paDaet: '5540105',
  long: '5540302',
  sungMen: '5540402',
  /** An SAO of Phrae that became a municipality on 1 October 2562 (FY 2563). */
  upgraded: '5540603',
  angThong: '4150101',
  /** An LAO of Ang Thong that was merged on 1 May 2563. */
  merged: '6150202',
  phraePao: '2540101',
  bangkok: '1100000',
} as const

const areas = {
  region: [
    { code: 'BANGKOK', name_th: 'กรุงเทพมหานคร', name_en: 'Bangkok', ordinal: 1 },
    { code: 'CENTRAL', name_th: 'ภาคกลาง', name_en: 'Central', ordinal: 2 },
    { code: 'NORTH', name_th: 'ภาคเหนือ', name_en: 'North', ordinal: 3 },
  ],
  cluster: [
    { code: 'CENTRAL_1', name_th: 'กลุ่มจังหวัดภาคกลางตอนบน', region_code: 'CENTRAL' },
    { code: 'NORTH_2', name_th: 'กลุ่มจังหวัดภาคเหนือตอนบน 2', region_code: 'NORTH' },
  ],
  province: [
    province('10', 'กท', 'กรุงเทพมหานคร', 'Bangkok', 'BANGKOK', null, 50),
    province('15', 'อท', 'อ่างทอง', 'Ang Thong', 'CENTRAL', 'CENTRAL_1', 7),
    province('54', 'พร', 'แพร่', 'Phrae', 'NORTH', 'NORTH_2', 8),
    province('57', 'ชร', 'เชียงราย', 'Chiang Rai', 'NORTH', 'NORTH_2', 18),
  ],
  official_lao_count: [
    { province_code: '54', type: 'PAO', fiscal_year: 2564, count: 1, source: 'กรมส่งเสริมการปกครองท้องถิ่น' },
    { province_code: '54', type: 'SAO', fiscal_year: 2564, count: 57, source: 'กรมส่งเสริมการปกครองท้องถิ่น' },
  ],
  district: [
    { code: '1501', province_code: '15', name_th: 'เมืองอ่างทอง', name_en: 'Mueang Ang Thong' },
    { code: '1502', province_code: '15', name_th: 'ไชโย', name_en: null },
    { code: '5401', province_code: '54', name_th: 'เมืองแพร่', name_en: 'Mueang Phrae' },
    { code: '5403', province_code: '54', name_th: 'ลอง', name_en: 'Long' },
    { code: '5404', province_code: '54', name_th: 'สูงเม่น', name_en: null },
    { code: '5406', province_code: '54', name_th: 'สอง', name_en: null },
    { code: '5704', province_code: '57', name_th: 'เทิง', name_en: 'Thoeng' },
  ],
}

function province(
  code: string,
  abbr: string,
  th: string,
  en: string,
  region: string,
  cluster: string | null,
  districts: number,
) {
  return {
    code,
    iso: `TH-${code}`,
    abbr_th: abbr,
    name_th: th,
    name_en: en,
    region_code: region,
    cluster_code: cluster,
    district_count: districts,
  }
}

const lao = (code: string, district: string | null, type: string, name: string, more: object = {}) => ({
  code,
  province_code: code.slice(1, 3),
  district_code: district,
  type,
  name_th: name,
  name_en: null,
  area_km2: null,
  latitude: null,
  longitude: null,
  closed_on: null,
  ...more,
})

// In Thai order: แม่, ลอง, เวียง, ... : a leading vowel is read after its consonant.
const laos = [
  lao(laoCodes.bangkok, null, 'BMA', 'กรุงเทพมหานคร', {
    name_en: 'Bangkok Metropolitan Administration',
    area_km2: 1568.7,
  }),
  lao(laoCodes.phraePao, '5401', 'PAO', 'แพร่', { area_km2: 6538.6 }),
  lao(laoCodes.paDaet, '5401', 'SUBDISTRICT_MUNICIPALITY', 'ป่าแดด', { area_km2: 20.5 }),
  lao('6540106', '5401', 'SAO', 'เหมืองหม้อ', { area_km2: 31 }),
  lao('6540107', '5401', 'SAO', 'ฮ่องไคร้'),
  lao(laoCodes.long, '5403', 'SUBDISTRICT_MUNICIPALITY', 'ลอง', { latitude: 18.07, longitude: 99.83 }),
  lao(laoCodes.sungMen, '5404', 'SUBDISTRICT_MUNICIPALITY', 'สูงเม่น'),
  lao(laoCodes.upgraded, '5406', 'SUBDISTRICT_MUNICIPALITY', 'เตาปูน'),
  lao(laoCodes.wiangThoeng, '5704', 'SUBDISTRICT_MUNICIPALITY', 'เวียงเทิง', { name_en: 'Wiang Thoeng', area_km2: 12 }),
  lao('6570407', '5704', 'SAO', 'งิ้ว'),
  lao(laoCodes.angThong, '1501', 'TOWN_MUNICIPALITY', 'อ่างทอง', { name_en: 'Ang Thong' }),
  lao(laoCodes.merged, '1502', 'SAO', 'ไชยภูมิ', { closed_on: '2020-05-01' }),
]

const versions = [
  ...laos
    .filter(({ code }) => code !== laoCodes.upgraded)
    .map(({ code, name_th, type, district_code, closed_on }) => ({
      lao_code: code,
      valid_from: '2003-10-01',
      valid_to: closed_on,
      name_th,
      type,
      district_code,
    })),
  {
    lao_code: laoCodes.upgraded,
    valid_from: '2003-10-01',
    valid_to: '2019-10-01',
    name_th: 'เตาปูน',
    type: 'SAO',
    district_code: '5406',
  },
  {
    lao_code: laoCodes.upgraded,
    valid_from: '2019-10-01',
    valid_to: null,
    name_th: 'เตาปูน',
    type: 'SUBDISTRICT_MUNICIPALITY',
    district_code: '5406',
  },
]

const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name_th: `${name} ${index + 1}`,
    name_en: `${name} ${index + 1}`,
  }))

/** Writes areas, LAOs and the programme's lists: all that centres stand on. */
export async function writeAreas(owner: Sql): Promise<void> {
  for (const [table, rows] of Object.entries(areas))
    await owner`insert into centres.${owner(table)} ${owner(rows as never)}`
  await owner`insert into centres.lao ${owner(laos as never)}`
  await owner`insert into centres.lao_version ${owner(versions as never)}`
  await owner`insert into centres.mission ${owner(numbered(9, 'ภารกิจ').map((row) => ({ ...row, in_guideline: row.number <= 7 })))}`
  await owner`insert into centres.centre_objective ${owner(numbered(3, 'วัตถุประสงค์'))}`
  await owner`insert into centres.centre_duty ${owner(numbered(8, 'หน้าที่'))}`
  await owner`insert into centres.establishment_step ${owner(numbered(6, 'ขั้นตอน'))}`
}
