import { loadMany, type ReadContext } from '@hub/server'
import {
  type CountRow,
  countsByRevision,
  type ObstacleRow,
  obstaclesByRevision,
  type ReturnedFieldRow,
  type RevisionKey,
  type RevisionRow,
  returnedFieldsByRevision,
  revisionsByReport,
  type SectionRow,
  sectionsByRevision,
  type TransitionRow,
  transitionsByReport,
} from '../stores/report-content.ts'

const revisionKey = ({ reportId, revision }: RevisionKey): RevisionKey => ({ reportId, revision })

export const reportContentLoaders = (context: ReadContext) => ({
  sections: loadMany<RevisionKey, SectionRow>(context, sectionsByRevision, revisionKey),
  counts: loadMany<RevisionKey, CountRow>(context, countsByRevision, revisionKey),
  obstacles: loadMany<RevisionKey, ObstacleRow>(context, obstaclesByRevision, revisionKey),
  returnedFields: loadMany<RevisionKey, ReturnedFieldRow>(context, returnedFieldsByRevision, revisionKey),
  revisions: loadMany<string, RevisionRow>(context, revisionsByReport, ({ reportId }) => reportId),
  transitions: loadMany<string, TransitionRow>(context, transitionsByReport, ({ reportId }) => reportId),
})

export type { RevisionKey, RevisionRow }
