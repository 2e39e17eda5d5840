import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import {
  type ParticipantFilter,
  type ParticipantOrder,
  type ParticipantRow,
  participantPages,
  participantsById,
} from '../stores/participant-page.ts'
import { scoresByParticipant } from '../stores/test-score.ts'

export const participantLoaders = (context: ReadContext) => {
  const byId = loadOne(context, participantsById, ({ id }: ParticipantRow) => id)
  return {
    /** Those of these participants that the viewer may see, in the order named. */
    byIds: async (ids: readonly string[]): Promise<ParticipantRow[]> =>
      (await Promise.all(ids.map((id) => byId.load(id)))).filter((row) => row !== null),
    pagesByTraining: connectionLoader<ParticipantRow, ParticipantFilter, ParticipantOrder>(context, participantPages, {
      by: (sql) => sql`p.training_id`,
      type: 'uuid',
    }),
    byId,
    scores: loadMany(context, scoresByParticipant, ({ participantId }) => participantId),
  }
}
