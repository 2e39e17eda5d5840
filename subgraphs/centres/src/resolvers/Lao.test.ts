import { expect, test } from 'vitest'
import { useCentres, viewers } from '../../test/kit.ts'
import { centreIds, laoCodes } from '../../test/small-nation.ts'

const kit = useCentres()

test('an LAO shows its names in both languages, and Thai where there is no English one', async () => {
  const fields =
    'code type name fullName en: name(locale: EN) fullEn: fullName(locale: EN) district { name(locale: EN) }'
  expect(
    await kit.data(`{ a: lao(code: "${laoCodes.wiangThoeng}") { ${fields} } b: lao(code: "${laoCodes.sungMen}") { ${fields} }
      c: lao(code: "${laoCodes.bangkok}") { ${fields} } }`),
  ).toEqual({
    a: {
      code: '5570404',
      type: 'SUBDISTRICT_MUNICIPALITY',
      name: 'เวียงเทิง',
      fullName: 'เทศบาลตำบลเวียงเทิง',
      en: 'Wiang Thoeng',
      fullEn: 'Wiang Thoeng Subdistrict Municipality',
      district: { name: 'Thoeng' },
    },
    b: {
      code: '5540402',
      type: 'SUBDISTRICT_MUNICIPALITY',
      name: 'สูงเม่น',
      fullName: 'เทศบาลตำบลสูงเม่น',
      en: 'สูงเม่น',
      fullEn: 'เทศบาลตำบลสูงเม่น',
      district: { name: 'สูงเม่น' },
    },
    c: {
      code: '1100000',
      type: 'BMA',
      name: 'กรุงเทพมหานคร',
      fullName: 'กรุงเทพมหานคร',
      en: 'Bangkok Metropolitan Administration',
      fullEn: 'Bangkok Metropolitan Administration',
      district: null,
    },
  })
})

test('an LAO keeps the names and kinds it has had', async () => {
  expect(
    await kit.data(
      `{ lao(code: "${laoCodes.upgraded}") { type history { name type validFrom validTo district { code } } } }`,
    ),
  ).toEqual({
    lao: {
      type: 'SUBDISTRICT_MUNICIPALITY',
      history: [
        {
          name: 'เตาปูน',
          type: 'SUBDISTRICT_MUNICIPALITY',
          validFrom: '2019-10-01',
          validTo: null,
          district: { code: '5406' },
        },
        { name: 'เตาปูน', type: 'SAO', validFrom: '2003-10-01', validTo: '2019-10-01', district: { code: '5406' } },
      ],
    },
  })
})

test('an LAO leads to the centre it has, to those it had, and to its awards', async () => {
  expect(
    await kit.data(`{ long: lao(code: "${laoCodes.long}") { centre { id } formerCentres { id closedOn } location { latitude } }
      award: lao(code: "${laoCodes.wiangThoeng}") { awards { name fiscalYear { year } } location { latitude } areaKm2 }
      without: lao(code: "${laoCodes.merged}") { closedOn centre { id } formerCentres { id } awards { id } } }`),
  ).toEqual({
    long: {
      centre: { id: centreIds.second },
      formerCentres: [{ id: centreIds.closed, closedOn: '2021-06-01' }],
      location: { latitude: 18.07 },
    },
    award: { awards: [{ name: 'รางวัลการบริหารจัดการที่ดี', fiscalYear: { year: 2560 } }], location: null, areaKm2: 12 },
    without: { closedOn: '2020-05-01', centre: null, formerCentres: [], awards: [] },
  })
})

test('the public does not learn from an LAO that it is about to have a centre', async () => {
  const query = `{ lao(code: "${laoCodes.sungMen}") { centre { stage } } }`
  expect(await kit.data(query)).toEqual({ lao: { centre: null } })
  expect(await kit.data(query, viewers.phrae)).toEqual({ lao: { centre: { stage: 'ORIENTED' } } })
})
