import type { TypeDecision } from './decision.ts'

/** What of the subgraph of networks and trainings is for whom. */
export const networksDecisions: Record<string, TypeDecision> = {
  GainInterval: { everyone: 'low high' },
  Hearing: { everyone: 'id heldOn place attendance opinions' },
  HearingOpinion: { everyone: 'topic count' },
  Network: {
    everyone:
      'id name province status statusHistory formedOn formedInYear closedOn processSteps processHours workStandard members advisors hearings followUps version',
  },
  NetworkAdvisor: { everyone: 'id category position', personal: 'person' },
  NetworkFigures: { everyone: 'asOf formedInYear closedInYear totalByEnd active stepsCompleted hours' },
  NetworkFollowUp: { everyone: 'id followedOn progress problems recommendations' },
  NetworkHours: { everyone: 'networks total mean standard' },
  NetworkMember: { everyone: 'id category joinedOn retiredOn lao', personal: 'person' },
  NetworkProcessStep: { everyone: 'number name' },
  NetworkStatusPeriod: { everyone: 'status since until reason' },
  NetworkStepCount: { everyone: 'step networks' },
  NetworkStepRecord: { everyone: 'step startedOn finishedOn hours' },
  PairedTests: { everyone: 'isSuppressed n meanBefore meanAfter gain normalisedGain gainInterval' },
  Participant: {
    rows: 'neverPublished',
    owner: 'id category province district lao attended isCoreTrainer testScores',
    personal: 'person',
  },
  ParticipantCategoryCount: { everyone: 'category participants' },
  ProvinceNetworkRank: { everyone: 'rank value province' },
  ProvinceTrainingRank: { everyone: 'rank value province' },
  TestScore: { owner: 'kind score maxScore percentage' },
  Training: {
    everyone:
      'id name series cohort fiscalYear mode status startsOn endsOn province place budgetSource responsibleUnit sessions rooms provincesReached letters participation pairedTests version',
    signedIn: 'participants',
  },
  TrainingFigures: {
    everyone:
      'asOf held participants participantsCounted participantsReported participantsByCategory provincesReached coreTrainers pairedTests',
  },
  TrainingLetter: { everyone: 'kind reference prefix unitCode isCircular runningNumber datedOn sender recipient' },
  TrainingParticipation: {
    everyone: 'basis participants registered coreTrainers laos byCategory documentedTotal source',
  },
  TrainingProvince: { everyone: 'code province' },
  TrainingRoom: { everyone: 'province place' },
  TrainingSeat: { everyone: 'category peoplePerProvince' },
  TrainingSeries: { everyone: 'id name objectives composition trainings' },
  TrainingSession: { everyone: 'startsAt endsAt' },
}
