import { type Change, claimRecord, outOfOrder, Refused } from '@hub/server'
import type { MeasureState } from '../stores/participation-measure.ts'

/** A measure's row, as its verbs need it. */
export interface ClaimedMeasure {
  id: string
  version: number
  fiscalYear: number
  titleTh: string
  state: MeasureState
  draftedOn: string | null
  dimension: number
  planFrom: number | null
  planTo: number | null
}

/** Which measure an input is about. */
export interface MeasureInput {
  id: string
  expectedVersion?: number | null | undefined
}

/** Raises a measure's version and gives it as it stood otherwise. */
export const claimMeasure = (change: Change, { id, expectedVersion }: MeasureInput): Promise<ClaimedMeasure> =>
  claimRecord<ClaimedMeasure>(change, { table: 'participation_measure', id, expectedVersion, what })

/** As {@link claimMeasure}, of one that stands where the verb needs it. */
export async function claimMeasureIn(
  change: Change,
  state: MeasureState,
  input: MeasureInput,
): Promise<ClaimedMeasure> {
  const measure = await claimMeasure(change, input)
  if (measure.state !== state) throw new Refused(outOfOrder(['input', 'id'], stands[measure.state]))
  return measure
}

const what = { th: 'มาตรการ', en: 'measure' }

const stands = {
  DRAFT: { th: 'มาตรการยังเป็นร่าง โปรดเสนออนุมัติก่อน', en: 'the measure is a draft; send it up for approval first' },
  IN_APPROVAL: {
    th: 'มาตรการอยู่ระหว่างเสนออนุมัติ โปรดอนุมัติให้ครบและประกาศ หรือส่งคืนก่อน',
    en: 'the measure is on its way up for approval; announce it once everyone has approved it, or return it',
  },
  ANNOUNCED: { th: 'มาตรการประกาศแล้ว', en: 'the measure is announced' },
} as const satisfies Record<MeasureState, { th: string; en: string }>
