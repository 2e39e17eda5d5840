import { type Change, claimRecord, outOfOrder, Refused } from '@hub/server'
import { type CentreAct, type CentreFacts, whyNotDue } from '../rules/centre-stages.ts'
import { suspensionsOfCentre } from '../stores/centre-write.ts'
import type { OwningCentre } from '../stores/establishment-write.ts'

/** A centre that an act is about, as it stands. */
export interface ClaimedCentre extends CentreFacts, OwningCentre {
  /** Its version, raised already. */
  version: number
  orientationCohort: number | null
}

type Record = Omit<ClaimedCentre, 'suspensions'>

/** Which centre, by the field that names it. */
type CentreClaim = ({ id: string } | { centreId: string }) & { expectedVersion?: number | null | undefined }

/**
 * Raises the version of a centre and gives its facts, for an act that is due at its stage.
 * @throws {Refused} NOT_FOUND, STALE_VERSION or OUT_OF_ORDER
 */
export async function claimFor(change: Change, act: CentreAct, input: CentreClaim): Promise<ClaimedCentre> {
  const claimed = await claimFacts(change, input)
  const why = whyNotDue(act, claimed)
  if (why) throw new Refused(outOfOrder(pathOf(input), why))
  return claimed
}

/**
 * Raises the version of a centre and gives its facts.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimFacts(change: Change, input: CentreClaim): Promise<ClaimedCentre> {
  const id = 'id' in input ? input.id : input.centreId
  const { expectedVersion } = input
  const what = { th: 'ศูนย์', en: 'centre' }
  const record = await claimRecord<Record>(change, { table: 'centre', id, expectedVersion, what, path: pathOf(input) })
  return { ...record, suspensions: await suspensionsOfCentre(change.sql, record.id) }
}

/** Where an input names its centre. */
export const pathOf = (input: object): readonly string[] => ['input', 'id' in input ? 'id' : 'centreId']
