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

/** As Excel in Thai writes it: TIS-620's places are Unicode's, 0xD60 lower. */
const inWindows874 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) =>
      (letter.codePointAt(0) ?? 0) >= 0xe00 ? (letter.codePointAt(0) ?? 0) - 0xd60 : letter.charCodeAt(0),
    ),
  )

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

  test('in Windows-874 is read, and says so first', async () => {
    const text = generatedRegister([{ name: 'น้ำใส' }, { code: '1' }], { byteOrderMark: false })
    const rows = await read(inWindows874(text))
    expect(faults(rows)).toEqual([
      [null, 'READ_AS_WINDOWS_874', null],
      [3, 'BAD_CODE', null],
    ])
    const [, row] = rows
    expect(row).toMatchObject({ line: 2, name: 'น้ำใส', district: 'สูงเม่น', provinceCode: '54', type: 'SAO' })
  })

  test('in Windows-874 tells of columns that are missing as any other does', async () => {
    expect(faults(await read(inWindows874('จังหวัด,อำเภอ,รหัส อปท.,อปท.,ประเภท อปท.,LAT,LONG\n')))).toEqual([
      [null, 'READ_AS_WINDOWS_874', null],
      [null, 'MISSING_COLUMN', 'ขนาดพื้นที่'],
    ])
  })

  test.each([
    ['a spreadsheet', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], '50 4B 03 04 14 00 06 00 (XLSX, ZIP)'],
    ['UTF-16', [0xff, 0xfe, 0x08, 0x0e, 0x31, 0x0e], 'FF FE 08 0E 31 0E (UTF-16)'],
    ['UTF-16 without a mark', [0x08, 0x0e, 0x2c, 0x00, 0x0a, 0x00], '08 0E 2C 00'],
    ['anything else', [0x89, 0x8a, 0x8b, ...Array(20).fill(0xc3)], '89 8A 8B C3 C3 C3 C3 C3 C3 C3 C3 C3 …'],
  ])('that is %s shows its first bytes', async (_, bytes, found) => {
    const rows = await read(Buffer.from(bytes))
    expect(rows.flatMap(({ line, notices }) => notices.map(({ kind, found }) => [line, kind, found]))).toEqual([
      [null, 'NOT_UTF8', found],
    ])
  })

  test('with a row in another encoding names the row, what stands there, and reads the others', async () => {
    const lines = generatedRegister([{}, { code: '6540502' }, { code: '6540503' }]).split('\r\n')
    const mixed = lines.map((line, at) => (at === 2 ? inWindows874(`${line}\r\n`) : Buffer.from(`${line}\r\n`)))
    const rows = await read(Buffer.concat(mixed))
    expect(rows.map(({ line, code }) => [line, code])).toEqual([
      [2, '6540501'],
      [3, '6540502'],
      [4, '6540503'],
    ])
    expect(rows.flatMap(({ notices }) => notices)).toMatchObject([
      { kind: 'NOT_UTF8', column: 'province', found: '\ufffd'.repeat(3) },
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
