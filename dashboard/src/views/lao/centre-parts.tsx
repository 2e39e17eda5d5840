import { ActivitiesPart } from './activities-part.tsx'
import { CentrePart } from './centre-part.tsx'
import { CommitteePart } from './committee-part.tsx'
import { EstablishmentPart } from './establishment-part.tsx'
import { MissionsPart } from './missions-part.tsx'
import { PlanPart } from './plan-part.tsx'
import { RoundsPart } from './rounds-part.tsx'
import type { ActivitiesShown } from './use-activities.ts'
import type { LaoShown } from './use-lao.ts'
import type { RoundsShown } from './use-rounds.ts'

interface Props {
  lao: LaoShown
  activities: ActivitiesShown
  rounds: RoundsShown
}

/** Everything of the centre; where there is none, that alone. */
export function CentreParts({ lao, activities, rounds }: Props) {
  const { centre } = lao
  if (!centre) return <CentrePart {...lao} />
  return (
    <>
      <div className="lao-pair">
        <div>
          <CentrePart {...lao} />
          <MissionsPart {...lao} centre={centre} />
        </div>
        <div>
          <RoundsPart {...rounds} />
        </div>
      </div>
      <ActivitiesPart {...activities} centre={centre} />
      <div className="lao-pair">
        <PlanPart {...lao} centre={centre} />
        <EstablishmentPart {...lao} centre={centre} />
      </div>
      <CommitteePart {...lao} centre={centre} />
    </>
  )
}
