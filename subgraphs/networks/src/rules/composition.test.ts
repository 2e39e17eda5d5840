import { participantCategories } from '@hub/db/networks/values'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beyondComposition } from './composition.ts'
import { isSamePerson } from './same-person.ts'

const category = fc.constantFrom(...participantCategories.slice(0, 3))
const provinceCode = fc.constantFrom('54', '57', null)
const seats = fc.uniqueArray(fc.record({ category, peoplePerProvince: fc.integer({ min: 1, max: 3 }) }), {
  selector: (seat) => seat.category,
})

test('people are told beyond a composition exactly where a province has more of a category than it is asked for', () => {
  const people = fc.array(fc.record({ category, provinceCode }), { maxLength: 12 })
  fc.assert(
    fc.property(seats, people, (asked, fresh) => {
      const told = beyondComposition(asked, [], fresh)
      const tooMany = new Set(
        fresh
          .filter((seat) => {
            const expected = asked.find((each) => each.category === seat.category)?.peoplePerProvince ?? 0
            const alike = fresh.filter(
              (each) => each.category === seat.category && each.provinceCode === seat.provinceCode,
            )
            return asked.length > 0 && seat.provinceCode !== null && alike.length > expected
          })
          .map((seat) => `${seat.provinceCode} ${seat.category}`),
      )
      expect(told.map(({ seat }) => `${seat.provinceCode} ${seat.category}`).sort()).toEqual([...tooMany].sort())
    }),
  )
})

test('people who are put down already count', () => {
  const asked = [{ category: 'PEOPLE_REPRESENTATIVE' as const, peoplePerProvince: 1 }]
  const seat = { category: 'PEOPLE_REPRESENTATIVE' as const, provinceCode: '54' }
  expect(beyondComposition(asked, [], [seat])).toEqual([])
  expect(beyondComposition(asked, [{ ...seat, expected: 1, enrolled: 1 }], [seat])).toMatchObject([{ row: 0 }])
})

const person = { name: 'สมมุติ', phone: null, provinceCode: '54', districtCode: null, laoCode: null }

test.each([
  ['the same name and place', {}, true],
  ['one telephone known', { phone: '080' }, true],
  ['another place', { provinceCode: '57' }, false],
  ['another name', { name: 'สมมุติ สอง' }, false],
] as const)('with %s it is one person: %s %s', (_what, other, isSame) => {
  expect(isSamePerson(person, { ...person, ...other })).toBe(isSame)
})

test('telephones tell namesakes apart, however they are written', () => {
  expect(isSamePerson({ ...person, phone: '080-000' }, { ...person, phone: '080 000' })).toBe(true)
  expect(isSamePerson({ ...person, phone: '080-000' }, { ...person, phone: '080-001' })).toBe(false)
})
