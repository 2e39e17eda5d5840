import { expect, test } from 'vitest'
import { firstPage, pageChoice } from './page-choice.ts'

const choice = pageChoice('page')

test('a page is read from the address as it was written there', () => {
  const page = { number: 3, after: 'WyJOQU1F_-x' }
  expect(choice.read(choice.write(page))).toEqual(page)
})

test.each(['', '3', '3.', '0.abc', '1.abc', 'x.abc', '2.a b', '2.<script>'])(
  '%j is no page: the first is shown',
  (text) => {
    expect(choice.read(text) ?? choice.standard).toBe(firstPage)
  },
)
