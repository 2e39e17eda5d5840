import type { TypeDecision } from './decision.ts'

/** What of the subgraph of centres is for whom. */
export const centresDecisions: Record<string, TypeDecision> = {
  Activity: { everyone: 'id mission name heldOn fiscalYear place attendance opinionsHeard evidenceUrl plan version' },
  Award: { everyone: 'id name fiscalYear' },
  Centre: {
    rows: 'established',
    everyone:
      'id name lao province stage stageHistory selectedOn award projectApprovedOn orientedOn orientationCohort establishedOn closedOn establishedInYear establishedInHalf announcement missions office channels processSteps version bodies advisors operatingCommittee subcommittees operatingPlans operatingPlan activities activitiesByMission trainings reports latestReport',
    owner: 'processHours obligations owedReport',
  },
  CentreAnnouncement: { everyone: 'number announcedOn fiscalYear half signatoryPosition' },
  CentreChannel: { everyone: 'id kind value administratorPosition', personal: 'administrator' },
  CentreCountByLaoType: { everyone: 'type count' },
  CentreCountByStage: { everyone: 'stage count' },
  CentreDuty: { everyone: 'number name' },
  CentreFigures: {
    everyone:
      'asOf establishedInYear closedInYear totalByEnd byLaoType byStage activitiesByMission laoCount laosWithoutCentre coverage',
  },
  CentreObjective: { everyone: 'number name' },
  CentreOffice: { everyone: 'name address' },
  CentreProcessStep: { everyone: 'step', owner: 'startedOn finishedOn hours' },
  CentreStagePeriod: { everyone: 'stage since until reason' },
  Cluster: { everyone: 'code name region provinces' },
  CommitteeBody: { everyone: 'id kind name since until version members' },
  CommitteeMember: { everyone: 'id role position ordinal since until', personal: 'person' },
  District: { everyone: 'code name province laos trainings' },
  EstablishmentStep: { everyone: 'number name' },
  FiscalYear: {
    everyone:
      'year ceYear name startsOn endsOn isRunning centreFigures networkFigures trainingFigures rounds reportingRates obstaclesByClass targets publishedFigures',
  },
  GeoPoint: { everyone: 'latitude longitude' },
  Lao: {
    everyone:
      'code type name fullName province district areaKm2 location establishedOn closedOn history awards centre formerCentres trainings measures measure',
  },
  LaoVersion: { everyone: 'name type district validFrom validTo' },
  Mission: { everyone: 'number name isInGuideline' },
  MissionActivityCount: { everyone: 'mission activities attendance' },
  OfficialLaoCount: { everyone: 'type fiscalYear count source' },
  OperatingPlan: {
    rows: 'adopted',
    everyone: 'id fiscalYear adoptedOn isAlignedWithDevelopmentPlan isAlignedWithActionPlan plannedActivities version',
  },
  PlannedActivity: { everyone: 'id mission name plannedHalf' },
  Province: {
    everyone:
      'code isoCode abbreviation name region cluster districtCount districts officialLaoCounts laos centres centreFigures networks trainings networkFigures trainingFigures reportingRates obstaclesByClass targets',
    owner: 'obligations',
  },
  ProvinceCentreRank: { everyone: 'rank value province' },
  Region: {
    everyone:
      'code name ordinal clusters provinces centreFigures networkFigures trainingFigures reportingRates obstaclesByClass targets',
    ondc: 'obligations',
  },
  AdoptOperatingPlanPayload: { owner: 'centre operatingPlan userErrors' },
  AppointBodyPayload: { owner: 'centre body userErrors' },
  AppointMemberPayload: { owner: 'body member userErrors' },
  AppointMembersPayload: { owner: 'body members userErrors' },
  ChangeChannelsPayload: { owner: 'centre channels userErrors' },
  ChangeMemberPayload: { owner: 'body member userErrors' },
  ChangeOfficePayload: { owner: 'centre office userErrors' },
  ChangeOperatingPlanPayload: { owner: 'operatingPlan userErrors' },
  CloseCentrePayload: { owner: 'centre userErrors' },
  CorrectActivityPayload: { owner: 'activity userErrors' },
  CorrectBodyDaysPayload: { owner: 'body userErrors' },
  CorrectAnnouncementPayload: { owner: 'centre announcement userErrors' },
  DiscardOperatingPlanPayload: { owner: 'centre userErrors' },
  DissolveBodyPayload: { owner: 'centre body userErrors' },
  EndMembershipPayload: { owner: 'body member userErrors' },
  EstablishCentrePayload: { owner: 'centre userErrors' },
  RecordActivityPayload: { owner: 'centre activity userErrors' },
  RecordOrientationPayload: { owner: 'centre userErrors' },
  RecordProcessStepPayload: { owner: 'centre processStep userErrors' },
  RemoveActivityPayload: { owner: 'centre userErrors' },
  RemoveMemberPayload: { owner: 'body userErrors' },
  RenameBodyPayload: { owner: 'body userErrors' },
  ReopenCentrePayload: { owner: 'centre userErrors' },
  SaveOperatingPlanPayload: { owner: 'centre operatingPlan userErrors' },
  SelectLaoPayload: { owner: 'centre userErrors' },
  SuspendCentrePayload: { owner: 'centre userErrors' },
}
