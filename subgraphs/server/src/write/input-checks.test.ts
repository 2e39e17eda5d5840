import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputChecks } from './input-checks.ts'
import { Refused } from './refused.ts'

/** What a check finds wrong. */
function faultsOf(check: (checks: InputChecks) => unknown): Refused['refusals'] {
  const checks = new InputChecks()
  check(checks)
  try {
    checks.settle()
    return []
  } catch (error) {
    if (error instanceof Refused) return error.refusals
    throw error
  }
}

const at = ['input', 'name']

describe('a text', () => {
  it('is read in its one form: no characters that nobody sees, no spaces around it', () => {
    expect(new InputChecks().text(at, '  ศูนย์\u200bข้อมูล\u0000  ', { max: 20 })).toBe('ศูนย์ข้อมูล')
  })
  it('keeps its lines where it has several', () => {
    expect(new InputChecks().optionalProse(at, ' หนึ่ง \r\nสอง\n\n', { max: 20 })).toBe('หนึ่ง\nสอง')
  })
  it.each(['', '  ', '\u200b', null, undefined])('that has to be there and is %j is asked for', (found) => {
    expect(faultsOf((checks) => checks.text(at, found, { min: 2, max: 5 }))).toMatchObject([
      { code: 'REQUIRED', path: at, message: { en: 'name: nothing found; needed: 2 to 5 characters' } },
    ])
  })
  it('that is too long is told with what was found and what is accepted', () => {
    expect(faultsOf((checks) => checks.optionalText(at, 'ยาวเกินไป', { max: 5 }))).toMatchObject([
      { code: 'INVALID', message: { th: 'name: พบ "ยาวเกินไป"; ค่าที่รับได้: 1 ถึง 5 ตัวอักษร' } },
    ])
  })
  it('whatever it holds, is refused or comes back as something Postgres takes and reading again does not change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (found) => {
        const read = new InputChecks().optionalProse(at, found, { max: 1000 })
        expect(read ?? 'nothing').not.toContain('\u0000')
        expect(new InputChecks().optionalProse(at, read, { max: 1000 })).toBe(read)
      }),
    )
  })
})

it('all that is wrong is told at once, rows from 1', () => {
  const faults = faultsOf((checks) => {
    checks.day(['input', 'heldOn'], '2027-01-01', { notAfter: '2026-11-20' })
    checks.number(['input', 'participants', 2, 'score'], 11, { min: 0, max: 10 })
    checks.optionalUrl(['input', 'evidenceUrl'], 'javascript:alert(1)')
  })
  expect(faults.map(({ message }) => message.en)).toEqual([
    'heldOn: found "2027-01-01"; accepted: 2026-11-20 at most',
    'participants row 3 score: found 11; accepted: 0 to 10',
    'evidenceUrl: found "javascript:alert(1)"; accepted: a web address that begins with https:// or http://',
  ])
  expect(faults[1]?.message.th).toBe('participants แถวที่ 3 score: พบ 11; ค่าที่รับได้: 0 ถึง 10')
})

describe('a day', () => {
  const days = { notBefore: '2026-11-22', notAfter: '2026-11-21' }
  it('that no day can be is told with what stands in the way, never as a range that ends before it begins', () => {
    const [fault] = faultsOf((checks) => checks.day(['input', 'closedOn'], '2026-11-21', days))
    expect(fault?.message).toEqual({
      th: 'closedOn: พบ "2026-11-21"; ค่าที่รับได้: ยังไม่มีวันที่รับได้ เพราะต้องตั้งแต่ 2026-11-22 ขึ้นไป และไม่เกิน 2026-11-21',
      en: 'closedOn: found "2026-11-21"; accepted: no day is left: it has to be on or after 2026-11-22, and not after 2026-11-21',
    })
  })
  it('stands until something is found wrong with it', () => {
    const checks = new InputChecks()
    checks.day(['input', 'endsOn'], '2026-11-20', days)
    expect(checks.stands(['input', 'endsOn'])).toBe(false)
    expect(checks.stands(['input', 'startsOn'])).toBe(true)
  })
})

describe('a number of two decimals at most', () => {
  const faults = (found: number) => faultsOf((checks) => checks.number(at, found, { min: 0, max: 1000, decimals: 2 }))
  it('is every whole number of hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        expect(faults(hundredths / 100)).toEqual([])
      }),
    )
  })
  it.each([0.005, 1e-9, 5.001, 99.99000000001])('is none that would be kept as another: %d', (found) => {
    expect(faults(found)).toMatchObject([{ code: 'INVALID', path: at }])
  })
})

it('a telephone number is read in Thai digits too', () => {
  expect(new InputChecks().optionalPhone(['input', 'phone'], '๐๘๑-๒๓๔-๕๖๗๘')).toBe('081-234-5678')
})

it('a telephone number without a digit is none', () => {
  expect(faultsOf((checks) => checks.optionalPhone(['input', 'phone'], 'ไม่มี'))).toMatchObject([
    { code: 'INVALID', message: { th: 'phone: พบ "ไม่มี"; ค่าที่รับได้: หมายเลขโทรศัพท์' } },
  ])
})
