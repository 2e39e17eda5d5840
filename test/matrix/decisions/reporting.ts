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
  ItaScore: { everyone: 'dimension score source revisions' },
  ItaScoreRevision: { everyone: 'number score source replacedAt cause' },
  MeasureApproval: { everyone: 'order position approvedOn' },
  MeasureChannel: { everyone: 'kind detail' },
  MeasureReturn: { owner: 'returnedOn position message' },
  MeasureStep: { everyone: 'number kind text startedOn finishedOn' },
  Obligation: {
    rows: 'neverPublished',
    owner: 'centre lao province round dueOn isExtended extension status owedSince daysLate report',
  },
  ObstacleClass: { everyone: 'number name response source locator' },
  ObstacleCount: { everyone: 'class reports share' },
  ParticipationMeasure: {
    rows: 'announced',
    everyone:
      'id lao province year fiscalYear title state draftedOn announcedOn signedOn signatory dimension planFrom planTo steps channels approvals scores version',
    ownerElseEmpty: 'returns',
  },
  ProvinceReportingRank: { everyone: 'rank province rates' },
  PublishedFigure: {
    everyone: 'id indicator basis area year fiscalYear asOf value kind unit source locator version revisions hubCount',
  },
  PublishedFigureRevision: { everyone: 'number value source locator replacedAt cause' },
  ReportCount: { everyone: 'indicator value' },
  ReportingRates: {
    everyone:
      'year half asOf expected submitted onTime late pending missing returned empty accepted completeness timeliness',
  },
  ReportingRound: { everyone: 'year half fiscalYear startsOn endsOn opensOn dueOn closesOn version status rates' },
  ReportObstacle: { everyone: 'class text' },
  ReportRevision: { owner: 'number createdAt cause isEmpty sections counts returnedFields' },
  ReportSection: { everyone: 'kind text' },
  ReportTransition: { owner: 'state at revision by message' },
  ReturnedField: { owner: 'revision field message' },
  RevokeApiTokenPayload: { administrator: 'apiToken userErrors' },
  RoundExtension: { owner: 'centre dueOn grantedOn reason' },
  Source: { everyone: 'id title publisher datedOn dated' },
  Target: {
    everyone:
      'indicator basis area year asOf fiscalYear value unit source locator version revisions progress comparisons',
  },
  TargetProgress: { everyone: 'actual rate expectedByNow pace asOf' },
  TargetRevision: { everyone: 'number value source locator replacedAt cause' },
  WorkStandard: { everyone: 'process name hours quality source locator' },
  AddSourcePayload: { administrator: 'source userErrors' },
  AdvanceMeasureStepPayload: { owner: 'measure userErrors' },
  AnnounceMeasurePayload: { owner: 'measure userErrors' },
  ApproveMeasurePayload: { owner: 'measure userErrors' },
  ChangeMeasurePayload: { owner: 'measure userErrors' },
  CloseRoundPayload: { administrator: 'round userErrors' },
  CorrectItaScorePayload: { owner: 'measure userErrors' },
  CorrectPublishedFigurePayload: { administrator: 'publishedFigure userErrors' },
  CorrectTargetPayload: { administrator: 'target userErrors' },
  DraftMeasurePayload: { owner: 'measure userErrors' },
  ExtendRoundForCentrePayload: { administrator: 'round extension userErrors' },
  ExtendRoundPayload: { administrator: 'round userErrors' },
  MoveRoundPayload: { administrator: 'round userErrors' },
  OpenRoundPayload: { administrator: 'round userErrors' },
  RecordItaScoresPayload: { owner: 'measure userErrors' },
  RecordPublishedFigurePayload: { administrator: 'publishedFigure userErrors' },
  ReopenRoundPayload: { administrator: 'round userErrors' },
  ReturnMeasurePayload: { owner: 'measure userErrors' },
  SetTargetPayload: { administrator: 'target userErrors' },
  SubmitMeasureForApprovalPayload: { owner: 'measure userErrors' },
  WithdrawExtensionPayload: { administrator: 'round userErrors' },
}
