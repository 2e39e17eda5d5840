import { connectionLoader, loadMany, type ReadContext } from '@hub/server'
import {
  type ParticipantFilter,
  type ParticipantOrder,
  type ParticipantRow,
  participantPages,
} from '../stores/participant-page.ts'
import { scoresByParticipant } from '../stores/test-score.ts'

export const participantLoaders = (context: ReadContext) => ({
  pagesByTraining: connectionLoader<ParticipantRow, ParticipantFilter, ParticipantOrder>(context, participantPages, {
    by: (sql) => sql`p.training_id`,
    type: 'uuid',
  }),
  scores: loadMany(context, scoresByParticipant, ({ participantId }) => participantId),
})
