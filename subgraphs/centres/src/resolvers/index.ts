import type { Resolvers } from '../generated/resolvers.ts'
import { Activity } from './Activity.ts'
import { Award } from './Award.ts'
import { Centre } from './Centre.ts'
import { CentreAnnouncement } from './CentreAnnouncement.ts'
import { CentreChannel } from './CentreChannel.ts'
import { CentreDuty } from './CentreDuty.ts'
import { CentreFigures } from './CentreFigures.ts'
import { CentreObjective } from './CentreObjective.ts'
import { Cluster } from './Cluster.ts'
import { CommitteeBody } from './CommitteeBody.ts'
import { CommitteeMember } from './CommitteeMember.ts'
import { District } from './District.ts'
import { EstablishmentStep } from './EstablishmentStep.ts'
import { FiscalYear } from './FiscalYear.ts'
import { Lao } from './Lao.ts'
import { LaoVersion } from './LaoVersion.ts'
import { Mission } from './Mission.ts'
import { Mutation } from './Mutation/index.ts'
import { OfficialLaoCount } from './OfficialLaoCount.ts'
import { OperatingPlan } from './OperatingPlan.ts'
import { PersonReading } from './PersonReading.ts'
import { PlannedActivity } from './PlannedActivity.ts'
import { Province } from './Province.ts'
import { ProvinceCentreRank } from './ProvinceCentreRank.ts'
import { Query } from './Query/index.ts'
import { Region } from './Region.ts'
import { Target } from './Target.ts'

/** The resolvers of the subgraph, by type. */
export const resolvers: Resolvers = {
  Activity,
  Award,
  Centre,
  CentreAnnouncement,
  CentreChannel,
  CentreDuty,
  CentreFigures,
  CentreObjective,
  Cluster,
  CommitteeBody,
  CommitteeMember,
  District,
  EstablishmentStep,
  FiscalYear,
  Lao,
  LaoVersion,
  Mission,
  Mutation,
  OfficialLaoCount,
  OperatingPlan,
  PlannedActivity,
  PersonReading,
  Province,
  ProvinceCentreRank,
  Region,
  Target,
  Query,
}
