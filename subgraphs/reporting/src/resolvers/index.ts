import type { Resolvers } from '../generated/resolvers.ts'
import { ApiToken } from './ApiToken.ts'
import { Centre } from './Centre.ts'
import { CentreReport } from './CentreReport.ts'
import { FigureComparison } from './FigureComparison.ts'
import { FiscalYear } from './FiscalYear.ts'
import { ItaScore } from './ItaScore.ts'
import { Lao } from './Lao.ts'
import { MeasureStep } from './MeasureStep.ts'
import { Mutation } from './Mutation/index.ts'
import { Obligation } from './Obligation.ts'
import { ObstacleClass } from './ObstacleClass.ts'
import { ObstacleCount } from './ObstacleCount.ts'
import { ParticipationMeasure } from './ParticipationMeasure.ts'
import { Province } from './Province.ts'
import { PublishedFigure } from './PublishedFigure.ts'
import { PublishedFigureRevision } from './PublishedFigureRevision.ts'
import { Query } from './Query/index.ts'
import { Region } from './Region.ts'
import { ReportCheck } from './ReportCheck.ts'
import { ReportingRates } from './ReportingRates.ts'
import { ReportingRound } from './ReportingRound.ts'
import { ReportObstacle } from './ReportObstacle.ts'
import { ReportRevision } from './ReportRevision.ts'
import { RoundExtension } from './RoundExtension.ts'
import { Source } from './Source.ts'
import { Target } from './Target.ts'
import { TargetRevision } from './TargetRevision.ts'
import { WorkStandard } from './WorkStandard.ts'

/** Every resolver of the subgraph that is more than a column of its row, by schema coordinate. */
export const resolvers: Resolvers = {
  ApiToken,
  Centre,
  CentreReport,
  FigureComparison,
  FiscalYear,
  ItaScore,
  Lao,
  MeasureStep,
  Mutation,
  Obligation,
  ObstacleClass,
  ObstacleCount,
  ParticipationMeasure,
  Province,
  PublishedFigure,
  PublishedFigureRevision,
  Query,
  Region,
  ReportCheck,
  ReportingRates,
  ReportingRound,
  ReportObstacle,
  ReportRevision,
  RoundExtension,
  Source,
  Target,
  TargetRevision,
  WorkStandard,
}
