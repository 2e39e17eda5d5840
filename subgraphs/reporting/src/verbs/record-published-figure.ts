import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { programmeBeginningYear } from '@hub/schema/calendar/programme-beginning'
import { alreadyExists, InputChecks, invalid, Refused, required, type Verb, writers } from '@hub/server'
import type { RecordPublishedFigureInput } from '../generated/resolvers.ts'
import { readArea } from '../inputs/area.ts'
import { noCitation, readCitation } from '../inputs/citation.ts'
import { lastPlannedYear, mostCounted } from '../rules/counted-limits.ts'
import { insertFigure, sameFigure } from '../stores/published-figure-write.ts'

/** Records a figure as a document prints it. */
export const recordPublishedFigure: Verb<RecordPublishedFigureInput, { id: string }> = {
  name: 'recordPublishedFigure',
  by: writers.administrators,
  async run({ sql, today }, input) {
    const { indicator, basis, kind, fiscalYear: year, value = null, asOf = null } = input
    const checks = new InputChecks()
    checks.number(['input', 'value'], value, { min: 0, max: mostCounted })
    checkTime(checks, input, today)
    const area = await readArea(sql, checks, input.area)
    const citation = await readCitation(sql, checks, input, noCitation)
    checks.settle()
    const locators = { locatorTh: citation.locatorTh ?? '', locatorEn: citation.locatorEn ?? '' }
    const figure = { indicator, basis, area, year, kind, value, asOf, sourceId: input.sourceId, ...locators }
    const [same] = await sameFigure(sql, figure)
    if (same) throw new Refused(alreadyExists(['input', 'sourceId'], isRecorded(same.value)))
    const [made] = await insertFigure(sql, figure)
    return { id: made?.id ?? '' }
  },
}

/** A result is of a year that has begun, a plan may be of a later one, a count is of the year that its day lies in. */
function checkTime(checks: InputChecks, { kind, fiscalYear, asOf }: RecordPublishedFigureInput, today: string): void {
  const last = kind === 'TARGET' ? lastPlannedYear(today) : fiscalYearOf(today)
  checks.number(['input', 'fiscalYear'], fiscalYear, { min: programmeBeginningYear, max: last })
  if (kind === 'COUNT' && !asOf) checks.add(required(['input', 'asOf'], dayOfCount))
  if (kind !== 'COUNT' && asOf) checks.add(invalid(['input', 'asOf'], asOf, onlyOfCount))
  if (kind !== 'COUNT' || !asOf) return
  checks.day(['input', 'asOf'], asOf, { notAfter: today })
  const year = fiscalYearOf(asOf)
  if (year !== fiscalYear)
    checks.add(
      invalid(['input', 'fiscalYear'], fiscalYear, {
        th: `${year} ปีงบประมาณของ asOf`,
        en: `${year}, the fiscal year of asOf`,
      }),
    )
}

const dayOfCount = { th: 'วันที่ของข้อมูล เมื่อ kind เป็น COUNT', en: 'the day counted for, with kind COUNT' }
const onlyOfCount = { th: 'ว่าง เว้นแต่ kind เป็น COUNT', en: 'none, unless kind is COUNT' }

const isRecorded = (value: number | null) => ({
  th: `เอกสารนี้มีตัวเลขเดียวกันบันทึกไว้แล้ว (${value ?? '–'}) โปรดแก้ไขด้วย correctPublishedFigure`,
  en: `the same figure of this document is recorded already (${value ?? '–'}); correct it with correctPublishedFigure`,
})
