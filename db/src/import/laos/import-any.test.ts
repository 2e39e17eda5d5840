import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { importRegister, SMALL } from '../../../test/import-register.ts'
import { closeHubs, openHub } from '../../../test/open-hub.ts'

afterEach(closeHubs)

// Some of six LAOs, each under one of two names, on a day a few days later than the last register.
const anyLao = fc.record({
  code: fc.constantFrom('6540501', '6540502', '6540503', '6540504', '6540505', '6540506'),
  name: fc.constantFrom('ทุ่งสมมุติ', 'ทุ่งใหม่'),
})
const anyRegister = fc.record({
  laos: fc.uniqueArray(anyLao, { selector: ({ code }) => code }),
  after: fc.nat({ max: 2 }),
})

test('after any registers in a row the hub says what the last one says, and its history has neither gap nor overlap where an LAO was open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRegister, { minLength: 1, maxLength: 4 }), async (registers) => {
      const { sql } = await openHub()
      let today = '2026-11-20'
      for (const { laos, after } of registers) {
        today = addDays(today, after)
        await importRegister(sql, [...SMALL.slice(0, 2), ...laos], { today })
      }
      const open = await sql`
        select code, name_th as name from centres.lao where closed_on is null and province_code = '54' order by code`
      const last = registers.at(-1)?.laos ?? []
      expect(open).toEqual(last.toSorted((one, other) => (one.code < other.code ? -1 : 1)))
      expect(
        await sql`
          select lao.code from centres.lao left join centres.lao_version on lao_code = code and valid_to is null
          where closed_on is null and (lao_version.name_th, lao_version.type) is distinct from (lao.name_th, lao.type)`,
      ).toEqual([])
      expect(
        await sql`
          select from centres.lao_version one join centres.lao_version other using (lao_code)
          where one.valid_from < other.valid_from and (one.valid_to is null or one.valid_to > other.valid_from)`,
      ).toEqual([])
    }),
    { numRuns: 8 },
  )
}, 60_000)
