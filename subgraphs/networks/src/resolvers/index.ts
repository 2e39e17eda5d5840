import type { Resolvers } from '../generated/resolvers.ts'
import { Centre } from './Centre.ts'
import { District } from './District.ts'
import { FiscalYear } from './FiscalYear.ts'
import { Hearing } from './Hearing.ts'
import { Lao } from './Lao.ts'
import { Mutation } from './Mutation/index.ts'
import { Network } from './Network.ts'
import { NetworkAdvisor } from './NetworkAdvisor.ts'
import { NetworkFigures } from './NetworkFigures.ts'
import { NetworkFollowUp } from './NetworkFollowUp.ts'
import { NetworkHours } from './NetworkHours.ts'
import { NetworkMember } from './NetworkMember.ts'
import { NetworkProcessStep } from './NetworkProcessStep.ts'
import { Participant } from './Participant.ts'
import { PersonReading } from './PersonReading.ts'
import { Province } from './Province.ts'
import { Query } from './Query/index.ts'
import { Region } from './Region.ts'
import { Target } from './Target.ts'
import { Training } from './Training.ts'
import { TrainingFigures } from './TrainingFigures.ts'
import { TrainingProvince } from './TrainingProvince.ts'
import { TrainingRoom } from './TrainingRoom.ts'
import { TrainingSeatCheck } from './TrainingSeatCheck.ts'
import { TrainingSeries } from './TrainingSeries.ts'

/** All resolvers of the subgraph, by schema coordinate. */
export const resolvers: Resolvers = {
  Centre,
  District,
  FiscalYear,
  Hearing,
  Lao,
  Mutation,
  Network,
  NetworkAdvisor,
  NetworkFigures,
  NetworkFollowUp,
  NetworkHours,
  NetworkMember,
  NetworkProcessStep,
  Participant,
  PersonReading,
  Province,
  Region,
  Target,
  Training,
  TrainingFigures,
  TrainingProvince,
  TrainingRoom,
  TrainingSeatCheck,
  TrainingSeries,
  Query,
}
