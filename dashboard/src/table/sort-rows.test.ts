import { expect, test } from 'vitest'
import type { Column } from './column.ts'
import { sortRows } from './sort-rows.ts'

interface Row {
  name: string
  count: number | null
}

const column = (id: keyof Row): Column<Row> => ({ id, head: id, value: (row) => row[id], draw: (row) => row[id] })
const columns = [column('name'), column('count')]
const rows: Row[] = [
  { name: 'แพร่', count: 3 },
  { name: 'เชียงราย', count: null },
  { name: 'กระบี่', count: 12 },
  { name: 'อ่างทอง', count: 0 },
]
const namesBy = (order: string): string[] => sortRows(rows, columns, order).map(({ name }) => name)

test('names stand in Thai order: a leading vowel goes after its consonant', () => {
  expect(namesBy('name')).toEqual(['กระบี่', 'เชียงราย', 'แพร่', 'อ่างทอง'])
})

test('no figure stands last whichever way round, and is not taken for 0', () => {
  expect(namesBy('count')).toEqual(['อ่างทอง', 'แพร่', 'กระบี่', 'เชียงราย'])
  expect(namesBy('-count')).toEqual(['กระบี่', 'แพร่', 'อ่างทอง', 'เชียงราย'])
})

test('an order of no column leaves rows as they came', () => {
  expect(namesBy('rubbish')).toEqual(rows.map(({ name }) => name))
})
