import type { MutationResolvers } from '../../generated/resolvers.ts'
import { acceptReport } from './acceptReport.ts'
import { addSource } from './addSource.ts'
import { closeRound } from './closeRound.ts'
import { correctPublishedFigure } from './correctPublishedFigure.ts'
import { correctReport } from './correctReport.ts'
import { correctTarget } from './correctTarget.ts'
import { createApiToken } from './createApiToken.ts'
import { endorseReport } from './endorseReport.ts'
import { extendRound } from './extendRound.ts'
import { extendRoundForCentre } from './extendRoundForCentre.ts'
import { moveRound } from './moveRound.ts'
import { openRound } from './openRound.ts'
import { recordCentreIntervals } from './recordCentreIntervals.ts'
import { recordPublishedFigure } from './recordPublishedFigure.ts'
import { reopenRound } from './reopenRound.ts'
import { returnReport } from './returnReport.ts'
import { revokeApiToken } from './revokeApiToken.ts'
import { saveReportDraft } from './saveReportDraft.ts'
import { setTarget } from './setTarget.ts'
import { submitReport } from './submitReport.ts'
import { withdrawExtension } from './withdrawExtension.ts'
import { withdrawReport } from './withdrawReport.ts'

export const Mutation: MutationResolvers = {
  acceptReport,
  addSource,
  closeRound,
  correctPublishedFigure,
  correctReport,
  correctTarget,
  createApiToken,
  endorseReport,
  extendRound,
  extendRoundForCentre,
  moveRound,
  openRound,
  recordCentreIntervals,
  recordPublishedFigure,
  reopenRound,
  returnReport,
  revokeApiToken,
  saveReportDraft,
  setTarget,
  submitReport,
  withdrawExtension,
  withdrawReport,
}
