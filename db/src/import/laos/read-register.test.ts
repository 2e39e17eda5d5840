import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { generatedRegister, PUBLISHED_HEADER } from '../../../test/generated-register.ts'
import { provincesOf } from './provinces.ts'
import { openRegister, type RegisterRow } from './read-register.ts'

const provinces = provincesOf([{ code: '54', nameTh: 'แพร่' }])
const header = PUBLISHED_HEADER.join(',')

async function read(text: string | Buffer, chunk = 7): Promise<RegisterRow[]> {
  const bytes = Buffer.from(text)
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) =>
    bytes.subarray(at * chunk, (at + 1) * chunk),
  )
  const rows: RegisterRow[] = []
  for await (const row of (await openRegister(Readable.from(chunks), provinces)).rows) rows.push(row)
  return rows
}

const faults = (rows: RegisterRow[]) =>
  rows.flatMap(({ line, notices }) => notices.map(({ kind, hint }) => [line, kind, hint]))

describe('a register', () => {
  test.each([
    [true, '\r\n'],
    [true, '\n'],
    [false, '\r\n'],
    [false, '\n'],
  ] as const)('is read with byte-order mark %s and line end %j', async (byteOrderMark, newline) => {
    const rows = await read(generatedRegister([{ code: '6540501' }, { code: '6540502' }], { byteOrderMark, newline }))
    expect(rows.map(({ line, code, notices }) => [line, code, notices])).toEqual([
      [2, '6540501', []],
      [3, '6540502', []],
    ])
  })

  test.each(['\r\n', '\n'] as const)('has commas, quotes and line breaks (%j) within quotes', async (newline) => {
    const address = `99, ซอย "สมมุติ"${newline}ชั้น 2`
    const rows = await read(generatedRegister([{ address }, { address }, { code: '12' }, {}], { newline }))
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 6, 7])
    expect(faults(rows)).toEqual([[6, 'BAD_CODE', null]])
  })

  test('may have empty lines, which count as lines', async () => {
    const rows = await read(`${generatedRegister([{}])}\r\n\r\n${generatedRegister([{ code: 'x' }]).split('\r\n')[1]}`)
    expect(faults(rows)).toEqual([[5, 'BAD_CODE', null]])
  })

  test('without a row says so', async () => {
    expect(faults(await read(''))).toEqual([[null, 'NO_ROWS', null]])
    expect(faults(await read(`${header}\r\n`))).toEqual([[null, 'NO_ROWS', null]])
  })

  test('without some columns names each', async () => {
    expect(faults(await read('จังหวัด,อำเภอ,รหัส อปท.,อปท.,LAT,LONG,LONG\n'))).toEqual([
      [null, 'MISSING_COLUMN', 'ประเภท อปท.'],
      [null, 'MISSING_COLUMN', 'ขนาดพื้นที่'],
      [null, 'REPEATED_COLUMN', null],
    ])
  })

  test('in another encoding than UTF-8 says so', async () => {
    expect(faults(await read(Buffer.from([0xa8, 0xd1, 0xa7, 0xcb, 0xc7, 0xd1, 0xb4, 0x2c, 0x0a])))).toEqual([
      [null, 'NOT_UTF8', null],
    ])
  })

  test('with an open quote gives the rows before it and the line where it is', async () => {
    const broken = `${generatedRegister([{ code: '1' }, {}])}"แพร่,สูงเม่น,\r\n${generatedRegister([{}])}`
    const rows = await read(broken)
    expect(rows).toHaveLength(3)
    expect(faults(rows)).toEqual([
      [2, 'BAD_CODE', null],
      [4, 'BROKEN_CSV', null],
    ])
  })

  test('with an open quote and much behind it is given up, not gathered', async () => {
    const broken = `${generatedRegister([{}])}"${generatedRegister(Array(2_000).fill({}))}`
    expect(faults(await read(broken, 16_384))).toEqual([[3, 'BROKEN_CSV', null]])
  })

  test('that cannot be read to its end is a fault, not a short register', async () => {
    const input = Readable.from(
      (function* () {
        yield generatedRegister([{}])
        throw new Error('the disk is gone')
      })(),
    )
    const { rows } = await openRegister(input, provinces)
    await expect(async () => {
      for await (const _ of rows);
    }).rejects.toThrow('the disk is gone')
  })
})
