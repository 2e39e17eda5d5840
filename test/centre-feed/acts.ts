/** What is done in a centre's life, on a day. */
export type Act = 'select' | 'orient' | 'establish' | 'correct' | 'suspend' | 'reopen' | 'close'

export const acts: readonly Act[] = ['select', 'orient', 'establish', 'correct', 'suspend', 'reopen', 'close']

/** The mutation that an act is. */
export const mutationOf: Record<Act, string> = {
  select: 'selectLao',
  orient: 'recordOrientation',
  establish: 'establishCentre',
  correct: 'correctAnnouncement',
  suspend: 'suspendCentre',
  reopen: 'reopenCentre',
  close: 'closeCentre',
}

const reason = 'ตามมติคณะกรรมการ'
const award = { name: 'รางวัลการบริหารจัดการที่ดี', fiscalYear: 2560 }
const announcement = (announcedOn: string) => ({ announcedOn, signatoryPosition: 'นายก อบต.', missions: [1, 2, 3] })

/** The centre that an act is on, by what is known of it. */
export interface Target {
  laoCode: string
  id: string
  version: number
}

/** An input that is right for an act, whether or not the act is due. */
export function inputOf(act: Act, day: string, { laoCode, id, version }: Target): object {
  switch (act) {
    case 'select':
      return { laoCode, award, projectApprovedOn: day, selectedOn: day }
    case 'orient':
      return { id, orientedOn: day }
    case 'establish':
      return { id, announcement: announcement(day), office: { name: 'ที่ทำการ อบต.' } }
    case 'correct':
      return { centreId: id, expectedVersion: version, announcement: announcement(day) }
    case 'suspend':
      return { id, suspendedOn: day, reason }
    case 'reopen':
      return { id, reopenedOn: day, reason }
    case 'close':
      return { id, closedOn: day, reason }
  }
}
