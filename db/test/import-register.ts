import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Sql } from '../src/connect.ts'
import type { Finding } from '../src/import/laos/finding.ts'
import { type ImportLaosOptions, importLaos } from '../src/import/laos/import-laos.ts'
import type { ImportReport } from '../src/import/laos/report.ts'
import { type GeneratedRow, generatedRegister } from './generated-register.ts'

/** The LAOs the documents speak of: they are in every seeded hub, so a register without them closes them. */
const SEEDED: Partial<GeneratedRow>[] = [
  { province: 'อ่างทอง', district: 'โพธิ์ทอง', code: '5150403', type: 'เทศบาลตำบล', name: 'โคกพุทรา' },
  { province: 'เชียงราย', district: 'เทิง', code: '5570404', type: 'เทศบาลตำบล', name: 'เวียงเทิง' },
]

/** A small register without fault: two districts of Phrae, and what is seeded. */
export const SMALL: readonly Partial<GeneratedRow>[] = [
  ...SEEDED,
  { code: '2540101', type: 'อบจ.', name: 'แพร่', district: 'เมืองแพร่', area: '6538.6' },
  { code: '4540102', type: 'เทศบาลเมือง', name: 'เมืองสมมุติ', district: 'เมืองแพร่' },
  { code: '5540501', type: 'เทศบาลตำบล', name: 'สูงสมมุติ' },
  { code: '6540502', type: 'อบต.', name: 'ทุ่งสมมุติ' },
]

/** The rows of a register with one of them changed. */
export const changed = (code: string, change: Partial<GeneratedRow>): Partial<GeneratedRow>[] =>
  SMALL.map((row) => (row.code === code ? { ...row, ...change } : row))

/** The rows of a register without one of them. */
export const without = (code: string): Partial<GeneratedRow>[] => SMALL.filter((row) => row.code !== code)

export interface Imported {
  readonly report: ImportReport
  readonly findings: readonly Finding[]
}

/** Writes a register to a file for as long as `use` takes. */
export async function withRegister<T>(register: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hub-register-'))
  try {
    const file = path.join(folder, 'laos.csv')
    await writeFile(file, register)
    return await use(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Imports a register, given as text or as rows to generate, and gathers what it finds. */
export function importRegister(
  sql: Sql,
  register: string | readonly Partial<GeneratedRow>[],
  options: Partial<ImportLaosOptions> = {},
): Promise<Imported> {
  const findings: Finding[] = []
  const text = typeof register === 'string' ? register : generatedRegister(register)
  return withRegister(text, async (file) => {
    const onFinding = (finding: Finding) => findings.push(finding)
    return {
      report: await importLaos({ pools: { centres: sql, networks: sql, reporting: sql }, file, onFinding, ...options }),
      findings,
    }
  })
}
