import type { Bilingual } from '@hub/schema/calendar/reading'
import { confirmationNeeded, type InputChecks, outOfOrder, required } from '@hub/server'
import { closedOn, type HappeningKind, type Life, whyNot } from '../rules/network-life.ts'

/** Rows that one call may register. */
export const registerRows = { min: 1, max: 100 }

/** Lengths of an advisor's position. */
export const positionLength = { min: 2, max: 200 }

/** Adds a fault for each row whose day of joining lies outside the life of the network; after its end there has to be one. */
export function checkJoining(
  checks: InputChecks,
  { field, kind, life }: { field: string; kind: HappeningKind; life: Life },
  rows: readonly { joinedOn: string | null }[],
): void {
  for (const [at, { joinedOn }] of rows.entries()) {
    const path = ['input', field, at, 'joinedOn']
    const why = joinedOn && whyNot({ kind, on: joinedOn }, life)
    if (why) checks.add(outOfOrder(path, why))
    if (!joinedOn && closedOn(life) !== null) checks.add(required(path, dayBeforeItsEnd))
  }
}

const dayBeforeItsEnd: Bilingual = {
  th: 'วันที่เข้าร่วม ก่อนเครือข่ายยุติ',
  en: 'the day of joining, before the network was closed',
}

/** Someone of a register; two of the same are probably one person. */
export interface SomeoneNamed {
  name: string
  /** What tells people of one name apart: their LAO; null where nothing does. */
  of: string | null
}

const keyOf = ({ name, of }: SomeoneNamed): string => JSON.stringify([name, of])

/** Adds a fault for each row whose person an earlier row or the register has already; null rows name nobody. */
export function checkNamesakes(
  checks: InputChecks,
  field: string,
  rows: readonly (SomeoneNamed | null)[],
  registered: readonly SomeoneNamed[],
): void {
  const firstRow = new Map<string, number>()
  const there = new Set(registered.map(keyOf))
  for (const [at, row] of rows.entries()) {
    if (!row) continue
    const key = keyOf(row)
    const twin = firstRow.get(key)
    const path = ['input', field, at, 'person', 'name']
    if (twin !== undefined) checks.add(confirmationNeeded(path, sameAsRow(twin + 1)))
    else if (there.has(key)) checks.add(confirmationNeeded(path, isRegistered))
    firstRow.set(key, twin ?? at)
  }
}

const sameAsRow = (row: number): Bilingual => ({
  th: `เป็นบุคคลชื่อเดียวกับแถวที่ ${row}`,
  en: `the same person, by name, as row ${row}`,
})

const isRegistered: Bilingual = {
  th: 'มีบุคคลชื่อเดียวกันในทะเบียนของเครือข่ายแล้ว',
  en: 'a person of this name is on the register of the network already',
}
