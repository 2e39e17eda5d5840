import type { InputChecks } from './input-checks.ts'
import { invalid, required } from './refusals.ts'
import type { InputPath } from './refused.ts'

/** How many rows a list may have; `min` is 0 unless told otherwise. */
interface RowCount {
  min?: number
  max: number
}

/** The rows of a list of an input; none, and a fault, where there are too many or too few of them to be read one by one. */
export function readRows<Row>(
  checks: InputChecks,
  path: InputPath,
  rows: readonly Row[] | null | undefined,
  { min = 0, max }: RowCount,
): readonly Row[] {
  const found = rows?.length ?? 0
  if (rows && found >= min && found <= max) return rows
  if (found < min || found > max)
    checks.add(found === 0 ? required(path, accepted(min, max)) : invalid(path, found, accepted(min, max)))
  return []
}

const accepted = (min: number, max: number) =>
  min === 0
    ? { th: `ไม่เกิน ${max} แถว`, en: `${max} rows at most` }
    : { th: `${min} ถึง ${max} แถว`, en: `${min} to ${max} rows` }
