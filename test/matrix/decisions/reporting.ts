import type { TypeDecision } from './decision.ts'

/** What of the subgraph of reports is for whom. */
export const reportingDecisions: Record<string, TypeDecision> = {
  ApiToken: {
    administrator: 'id name prefix role province lao createdAt createdBy expiresOn revokedAt revokedBy isActive',
  },
  CentreReport: {
    rows: 'accepted',
    everyone:
      'id centre lao province round state isEmpty submittedAt acceptedAt dueOn timeliness daysLate revision sections counts obstacles',
    ownerElseEmpty: 'revisions returnedFields transitions',
  },
  CreateApiTokenPayload: { administrator: 'apiToken token userErrors' },
  FigureComparison: { everyone: 'figure comparable rate refusal reason' },
  ItaScore: { everyone: 'dimension score source' },
  MeasureApproval: { everyone: 'order position approvedOn' },
  MeasureChannel: { everyone: 'kind detail' },
  MeasureStep: { everyone: 'number kind text startedOn finishedOn' },
  Obligation: {
    rows: 'neverPublished',
    owner: 'centre lao province round dueOn isExtended status owedSince daysLate report',
  },
  ObstacleClass: { everyone: 'number name response source locator' },
  ObstacleCount: { everyone: 'class reports share' },
  ParticipationMeasure: {
    rows: 'announced',
    everyone:
      'id lao province year fiscalYear title state draftedOn announcedOn signedOn signatory dimension planFrom planTo steps channels approvals scores',
  },
  ProvinceReportingRank: { everyone: 'rank province rates' },
  PublishedFigure: { everyone: 'id indicator basis area year fiscalYear asOf value kind unit source locator hubCount' },
  ReportCount: { everyone: 'indicator value' },
  ReportingRates: {
    everyone:
      'year half asOf expected submitted onTime late pending missing returned empty accepted completeness timeliness',
  },
  ReportingRound: { everyone: 'year half fiscalYear startsOn endsOn opensOn dueOn closesOn status rates' },
  ReportObstacle: { everyone: 'class text' },
  ReportRevision: { owner: 'number createdAt cause isEmpty sections counts returnedFields' },
  ReportSection: { everyone: 'kind text' },
  ReportTransition: { owner: 'state at revision by message' },
  ReturnedField: { owner: 'revision field message' },
  RevokeApiTokenPayload: { administrator: 'apiToken userErrors' },
  Source: { everyone: 'id title publisher datedOn dated' },
  Target: { everyone: 'indicator basis area year asOf fiscalYear value unit source locator progress comparisons' },
  TargetProgress: { everyone: 'actual rate expectedByNow pace asOf' },
  WorkStandard: { everyone: 'process name hours quality source locator' },
}
