import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatThaiDate } from './format-thai-date.ts'
import { addDays } from './local-date.ts'
import { parseThaiDate } from './parse-thai-date.ts'
import { THAI_MONTHS, THAI_MONTHS_SHORT } from './thai-months.ts'

const anyDay = fc.integer({ min: -25_000, max: 68_000 }).map((days) => addDays('1970-01-01', days))

describe('a written day', () => {
  test.each([
    ['๘ พฤศจิกายน ๒๕๖๑', '2018-11-08'],
    ['วันที่ ๘ เดือน พฤศจิกายน พ.ศ. ๒๕๖๑', '2018-11-08'],
    ['วันที่ ๘ เดือนพฤศจิกายน พ.ศ. ๒๕๖๑', '2018-11-08'],
    ['๘ พฤศจิกายน พ.ศ. ๒๕๖๑', '2018-11-08'],
    ['8 พฤศจิกายน พ. ศ. 2561', '2018-11-08'],
    ['วันพฤหัสบดีที่ 8 พฤศจิกายน 2561', '2018-11-08'],
    ['8พฤศจิกายน2561', '2018-11-08'],
    ['  8   พฤศจิกายน\u00a02561 ', '2018-11-08'],
    ['8\u200b พฤศจิกายน 2561', '2018-11-08'],
    ['5 เม.ย. 2562', '2019-04-05'],
    ['5 เมย 2562', '2019-04-05'],
    ['8 มี.ค. 2564', '2021-03-08'],
    ['8 มี. ค. 2564', '2021-03-08'],
    ['8/11/2561', '2018-11-08'],
    ['๘/๑๑/๒๕๖๑', '2018-11-08'],
    ['วันที่ 8/11/2561', '2018-11-08'],
    ['8 / 11 / 2561', '2018-11-08'],
    ['08-11-2561', '2018-11-08'],
    ['8.11.2561', '2018-11-08'],
    ['8/11/2018', '2018-11-08'],
    ['8 พฤศจิกายน 2018', '2018-11-08'],
    ['8 พฤศจิกายน ค.ศ. 2018', '2018-11-08'],
    ['2018-11-08', '2018-11-08'],
    ['๒๐๑๘-๑๑-๐๘', '2018-11-08'],
    ['8 พ.ค. พ.ศ. 2561', '2018-05-08'],
    ['30 กันยายน 2563', '2020-09-30'],
    ['1 ตุลาคม 2563', '2020-10-01'],
    ['29 ก.พ. ๒๕๖๓', '2020-02-29'],
    ['29/2/2563', '2020-02-29'],
    ['8 มี.ค. 64', '2021-03-08'],
    ['๘ มีนาคม ๖๔', '2021-03-08'],
    ['8 มี.ค. พ.ศ. 18', '1975-03-08'],
  ])('%s is %s', (text, day) => {
    expect(parseThaiDate(text)).toEqual({ ok: true, value: day })
  })

  test.each([
    ['29 ก.พ. ๒๕๖๒', 'there is no such day'],
    ['31/4/2563', 'April has 30 days'],
    ['0/4/2563', 'months begin with day 1'],
    ['8/13/2561', 'there is no month 13'],
    ['11/31/2561', 'the month does not come first'],
    ['8/11/61', 'a two-digit year beside a month number may be BE or CE'],
    ['8 พ.ย. 18', 'a two-digit year below 50 may be BE or CE'],
    ['8 พ.ย. ค.ศ. 18', 'a CE year has four digits'],
    ['8 พ.ย. 561', 'a year has two or four digits'],
    ['2561-11-08', 'ISO dates are CE and that year is far off'],
    ['8 พ.ย. 2300', 'the year is out of reach in either era'],
    ['8 พ.ย. พ.ศ. 2018', 'the year is out of reach in its era'],
    ['8 พ.ย. ค.ศ. 2561', 'the year is out of reach in its era'],
    ['2561/11/08', 'the year comes first only in ISO dates'],
    ['8/11-2561', 'separators differ'],
    ['8 พ.ศ. 2561', 'there is no month'],
    ['8 พฤศจิกา 2561', 'that is no month name'],
    ['พฤศจิกายน 2561', 'there is no day'],
    ['1-2 มีนาคม 2564', 'those are two days'],
    ['8 November 2018', 'English is not read'],
    ['', 'nothing is written'],
  ])('“%s” is refused: %s', (text) => {
    const reading = parseThaiDate(text)
    expect(reading).toMatchObject({ ok: false, found: text })
    expect(reading).toHaveProperty('accepted.th')
    expect(reading).toHaveProperty('accepted.en')
  })

  test('every month is known by its long and its short name', () => {
    for (const names of [THAI_MONTHS, THAI_MONTHS_SHORT]) {
      const months = names.map((name) => parseThaiDate(`๑ ${name} ๒๕๖๔`))
      expect(months.map((reading) => reading.ok && Number(reading.value.slice(5, 7)))).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ])
    }
  })

  test('whatever is formatted reads as the same day, in every style', () => {
    const anyStyle = fc.record({
      month: fc.constantFrom('long' as const, 'short' as const, 'number' as const),
      digits: fc.constantFrom('thai' as const, 'arabic' as const),
      era: fc.boolean(),
    })
    fc.assert(
      fc.property(anyDay, anyStyle, (day, style) => {
        expect(parseThaiDate(formatThaiDate(day, style))).toEqual({ ok: true, value: day })
        expect(parseThaiDate(day)).toEqual({ ok: true, value: day })
      }),
    )
  })

  test('no text makes it fail', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseThaiDate(text).ok === 'boolean'))
  })
})
