import type { Half } from '@hub/schema/calendar/half'
import { type Change, isOpaqueId, notFound, outOfOrder, Refused } from '@hub/server'
import { type Occasion, occasionOf } from '../stores/report-occasion.ts'

/**
 * A centre of the viewer's and a round for which it may report.
 * @throws {Refused} NOT_FOUND for another's centre and a round that is not recorded, OUT_OF_ORDER for one it was closed in
 */
export async function findOccasion(
  { sql, today }: Change,
  { centreId, fiscalYear: year, half }: { centreId: string; fiscalYear: number; half: Half },
  path: readonly string[] = ['input', 'half'],
): Promise<Occasion & { startsOn: string }> {
  const [occasion] = isOpaqueId(centreId) ? await occasionOf(sql, { centreId, year, half, today }) : []
  if (!occasion) throw new Refused(notFound(['input', 'centreId'], centreId, { th: 'ศูนย์', en: 'centre' }))
  const { startsOn, wasOpen } = occasion
  if (startsOn === null)
    throw new Refused(notFound(['input', 'fiscalYear'], `${year} ${half}`, { th: 'รอบรายงาน', en: 'reporting round' }))
  if (!wasOpen && startsOn <= today) throw new Refused(outOfOrder(path, notOpen))
  return { ...occasion, startsOn }
}

const notOpen = {
  th: 'ศูนย์ไม่ได้เปิดทำการในรอบนี้ จึงไม่มีรายงานของรอบ',
  en: 'the centre was not open in this half-year, so it has nothing to report for it',
}
