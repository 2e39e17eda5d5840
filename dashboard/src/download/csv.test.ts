import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('a table opens in Excel with its Thai, commas and quotes whole', () => {
  expect(
    toCsv(
      ['จังหวัด', 'ศูนย์ฯ'],
      [
        ['แพร่', 12],
        ['a "b", c', null],
      ],
    ),
  ).toBe('\uFEFFจังหวัด,ศูนย์ฯ\r\nแพร่,12\r\n"a ""b"", c",\r\n')
})

test('a text cannot become a formula, and a negative number stays one', () => {
  expect(toCsv(['=1+1'], [['@x'], [-3.5]])).toBe("\uFEFF'=1+1\r\n'@x\r\n-3.5\r\n")
})
