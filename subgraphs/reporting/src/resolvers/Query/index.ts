import type { QueryResolvers } from '../../generated/resolvers.ts'
import { apiTokens } from './apiTokens.ts'
import { apiTokenViewer } from './apiTokenViewer.ts'
import { centreReport } from './centreReport.ts'
import { centreReports } from './centreReports.ts'
import { currentRound } from './currentRound.ts'
import { obligations } from './obligations.ts'
import { obstacleClasses } from './obstacleClasses.ts'
import { participationMeasure } from './participationMeasure.ts'
import { participationMeasures } from './participationMeasures.ts'
import { provincesByReportingRate } from './provincesByReportingRate.ts'
import { publishedFigures } from './publishedFigures.ts'
import { reportingRound } from './reportingRound.ts'
import { reportingRounds } from './reportingRounds.ts'
import { sources } from './sources.ts'
import { targets } from './targets.ts'
import { workStandards } from './workStandards.ts'

export const Query: QueryResolvers = {
  apiTokens,
  apiTokenViewer,
  centreReport,
  centreReports,
  currentRound,
  obligations,
  obstacleClasses,
  participationMeasure,
  participationMeasures,
  provincesByReportingRate,
  publishedFigures,
  reportingRound,
  reportingRounds,
  sources,
  targets,
  workStandards,
}
