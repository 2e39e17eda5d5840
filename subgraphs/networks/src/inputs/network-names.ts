import type { Transaction } from '@hub/db/connect'
import { alreadyExists, type InputChecks, type InputPath, Refused } from '@hub/server'
import { networksNamed } from '../stores/network-write.ts'

const nameLength = { min: 5, max: 200 }

/** A network's names, each in its one form. */
export const readNames = (
  checks: InputChecks,
  { name, nameEn }: { name: string; nameEn?: string | null | undefined },
): { nameTh: string; nameEn: string | null } => ({
  nameTh: checks.text(['input', 'name'], name, nameLength),
  nameEn: checks.optionalText(['input', 'nameEn'], nameEn, nameLength),
})

/** @throws {Refused} ALREADY_EXISTS when another network of the province that is not closed has the name */
export async function checkNameIsFree(
  sql: Transaction,
  { provinceCode, nameTh, except }: { provinceCode: string; nameTh: string; except: string | null },
  path: InputPath = ['input', 'name'],
): Promise<void> {
  const [other] = await networksNamed(sql, provinceCode, nameTh, except)
  if (!other) return
  throw new Refused(
    alreadyExists(path, {
      th: `จังหวัดมีเครือข่ายชื่อ “${nameTh}” ที่ยังไม่ยุติอยู่แล้ว`,
      en: `the province has a network called “${nameTh}” that is not closed`,
    }),
  )
}
