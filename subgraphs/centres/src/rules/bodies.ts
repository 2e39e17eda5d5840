import type { CommitteeBodyKind } from './seats.ts'
import { overlap, type Term } from './terms.ts'

/** What of a body the rules look at. */
export interface Body extends Term {
  kind: CommitteeBodyKind
  name: string
}

/** What the bodies are called of which a centre has one at a time. */
export const usualNames: Partial<Record<CommitteeBodyKind, string>> = {
  ADVISORS: 'ที่ปรึกษา',
  OPERATING_COMMITTEE: 'คณะกรรมการดำเนินงาน',
}

/** The body that stands on a day of this one and leaves no room for it: of a kind of which there is one, or of its name. */
export const bodyInTheWay = <Other extends Body>(body: Body, others: readonly Other[]): Other | undefined =>
  others.find(
    (other) =>
      other.kind === body.kind && overlap(other, body) && (body.kind in usualNames || other.name === body.name),
  )
