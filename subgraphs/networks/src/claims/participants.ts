import { type Change, type InputPath, notFound, type Refusal, Refused, staleVersion } from '@hub/server'
import { type ParticipantRecord, participantRecords, participantsChangedSince } from '../stores/participant-record.ts'

/** What a participant is called in messages. */
export const aParticipant = { th: 'ผู้เข้าอบรม', en: 'participant' }

/** A participant that a row of an input names. */
export interface NamedParticipant {
  id: string
  expectedVersion?: number | null | undefined
  path: InputPath
}

/**
 * The participants that rows name, in their order: those of this training that the viewer keeps, none changed since the
 * viewer read it.
 * @throws {Refused} NOT_FOUND or STALE_VERSION, row by row
 */
export async function namedParticipants(
  { sql }: Change,
  trainingId: string,
  rows: readonly NamedParticipant[],
): Promise<ParticipantRecord[]> {
  const found = await participantRecords(
    sql,
    rows.map(({ id }) => id),
  )
  const byId = new Map(found.filter((each) => each.trainingId === trainingId).map((each) => [each.id, each]))
  const missing = rows.filter(({ id }) => !byId.has(id))
  if (missing.length > 0)
    throw new Refused(...missing.map(({ id, path }) => notFound([...path, 'participantId'], id, aParticipant)))
  await checkVersions(sql, rows, byId)
  return rows.flatMap(({ id }) => byId.get(id) ?? [])
}

/** @throws {Refused} STALE_VERSION */
export async function checkVersions(
  sql: Change['sql'],
  rows: readonly NamedParticipant[],
  byId: ReadonlyMap<string, ParticipantRecord>,
): Promise<void> {
  const stale = rows.flatMap(({ id, expectedVersion, path }) => {
    const current = byId.get(id)?.version
    if (expectedVersion === null || expectedVersion === undefined || current === undefined) return []
    return current === expectedVersion ? [] : [{ id, version: expectedVersion, current, path }]
  })
  if (stale.length === 0) return
  const changed = new Map((await participantsChangedSince(sql, stale)).map(({ id, fields }) => [id, fields]))
  throw new Refused(
    ...stale.map(
      ({ id, version, current, path }): Refusal =>
        staleVersion([...path, 'expectedVersion'], version, current, changed.get(id) ?? []),
    ),
  )
}
