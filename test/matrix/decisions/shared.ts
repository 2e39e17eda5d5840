import type { TypeDecision } from './decision.ts'

/** What all subgraphs share is for whom. */
export const sharedDecisions: Record<string, TypeDecision> = {
  PageInfo: { everyone: 'hasNextPage hasPreviousPage startCursor endCursor' },
  Person: { personal: 'name phone lineId' },
  PersonReading: { rows: 'readings', everyone: 'id readAt reader role purpose field parts subjectId province lao' },
  Query: {
    everyone:
      'currentFiscalYear fiscalYear fiscalYears regions region provinces province district lao laos centre centres missions centreObjectives centreDuties establishmentSteps provincesByCentreFigure network networks networkProcessSteps training trainings trainingSeries provincesByNetworkFigure provincesByTrainingFigure reportingRound reportingRounds currentRound centreReport centreReports provincesByReportingRate targets publishedFigures sources workStandards obstacleClasses participationMeasure participationMeasures',
    signedInElseForbidden: 'obligations centrePersonReadings networkPersonReadings',
    administrator: 'apiTokens',
  },
  Rate: { everyone: 'numerator denominator percentage' },
  UserError: { everyone: 'code message path changedFields' },
}
