import {
  type Change,
  claimRecord,
  type InputPath,
  isOpaqueId,
  notFound,
  type Refusal,
  Refused,
  staleVersion,
} from '@hub/server'
import { type ParticipantRecord, participantRecords, participantsChangedSince } from '../stores/participant-record.ts'
import type { TrainingRecord } from '../stores/training-write.ts'
import { checkNotCancelled, keptTraining } from './training.ts'

/** What a participant is called in messages. */
const aParticipant = { th: 'ผู้เข้าอบรม', en: 'participant' }

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
async function checkVersions(
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

/**
 * Raises the version of a participant, and gives it as it stood otherwise with its training, which was not called off.
 * @throws {Refused} NOT_FOUND, STALE_VERSION or OUT_OF_ORDER
 */
export async function claimParticipant(
  change: Change,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<{ training: TrainingRecord; participant: ParticipantRecord }> {
  const path = ['input', 'id']
  const [participant] = isOpaqueId(id) ? await participantRecords(change.sql, [id]) : []
  const training = participant ? await keptTraining(change, participant.trainingId) : null
  if (!participant || !training) throw new Refused(notFound(path, id, aParticipant))
  await claimRecord(change, { table: 'participant', id, expectedVersion, what: aParticipant })
  checkNotCancelled(training, path)
  return { training, participant }
}
