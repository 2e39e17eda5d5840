import type { MutationResolvers } from '../../generated/resolvers.ts'
import { acceptReport } from './acceptReport.ts'
import { addSource } from './addSource.ts'
import { advanceMeasureStep } from './advanceMeasureStep.ts'
import { announceMeasure } from './announceMeasure.ts'
import { approveMeasure } from './approveMeasure.ts'
import { changeMeasure } from './changeMeasure.ts'
import { closeRound } from './closeRound.ts'
import { correctItaScore } from './correctItaScore.ts'
import { correctPublishedFigure } from './correctPublishedFigure.ts'
import { correctReport } from './correctReport.ts'
import { correctTarget } from './correctTarget.ts'
import { createApiToken } from './createApiToken.ts'
import { draftMeasure } from './draftMeasure.ts'
import { endorseReport } from './endorseReport.ts'
import { extendRound } from './extendRound.ts'
import { extendRoundForCentre } from './extendRoundForCentre.ts'
import { moveRound } from './moveRound.ts'
import { openRound } from './openRound.ts'
import { recordCentreIntervals } from './recordCentreIntervals.ts'
import { recordItaScores } from './recordItaScores.ts'
import { recordPublishedFigure } from './recordPublishedFigure.ts'
import { reopenRound } from './reopenRound.ts'
import { returnMeasure } from './returnMeasure.ts'
import { returnReport } from './returnReport.ts'
import { revokeApiToken } from './revokeApiToken.ts'
import { saveReportDraft } from './saveReportDraft.ts'
import { setTarget } from './setTarget.ts'
import { submitMeasureForApproval } from './submitMeasureForApproval.ts'
import { submitReport } from './submitReport.ts'
import { withdrawExtension } from './withdrawExtension.ts'
import { withdrawReport } from './withdrawReport.ts'

export const Mutation: MutationResolvers = {
  acceptReport,
  addSource,
  advanceMeasureStep,
  announceMeasure,
  approveMeasure,
  changeMeasure,
  closeRound,
  correctItaScore,
  correctPublishedFigure,
  correctReport,
  correctTarget,
  createApiToken,
  draftMeasure,
  endorseReport,
  extendRound,
  extendRoundForCentre,
  moveRound,
  openRound,
  recordCentreIntervals,
  recordItaScores,
  recordPublishedFigure,
  reopenRound,
  returnMeasure,
  returnReport,
  revokeApiToken,
  saveReportDraft,
  setTarget,
  submitMeasureForApproval,
  submitReport,
  withdrawExtension,
  withdrawReport,
}
