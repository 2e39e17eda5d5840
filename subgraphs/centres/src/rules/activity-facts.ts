/** What the record of an activity says. */
export interface ActivityFacts {
  planId: string | null
  mission: number
  name: string
  heldOn: string
  place: string | null
  attendance: number | null
  opinionsHeard: number | null
  evidenceUrl: string | null
}
