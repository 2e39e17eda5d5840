import { type Change, claimRecord, type InputPath } from '@hub/server'
import { type CentreLifeRow, lifeOfCentre } from '../stores/centre-life.ts'

interface CentreClaim {
  centreId: string
  expectedVersion?: number | null | undefined
}

/**
 * Raises the version of a centre that something is added to, and gives its dated facts.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimCentre(
  change: Change,
  { centreId, expectedVersion }: CentreClaim,
  path: InputPath = ['input', 'centreId'],
): Promise<CentreLifeRow> {
  const what = { th: 'ศูนย์', en: 'centre' }
  const { id } = await claimRecord<{ id: string; version: number }>(change, {
    table: 'centre',
    id: centreId,
    expectedVersion,
    what,
    path,
  })
  return lifeOf(change, id)
}

/** The dated facts of a centre that is there. */
export async function lifeOf({ sql }: Pick<Change, 'sql'>, centreId: string): Promise<CentreLifeRow> {
  const [life] = await lifeOfCentre(sql, centreId)
  if (!life) throw new Error(`There is no centre ${centreId}`)
  return life
}
