import { NationHead } from './nation-head.tsx'
import { NationWaiting } from './nation-waiting.tsx'
import { ProvincesPart } from './provinces-part.tsx'
import { PublishedPart } from './published-part.tsx'
import { ReportsPart } from './reports-part.tsx'
import { TargetPart } from './target-part.tsx'
import { TrainingsPart } from './trainings-part.tsx'
import { useNation } from './use-nation.ts'
import { useProvinces } from './use-provinces.ts'
import { useYears } from './use-years.ts'
import { YearsPart } from './years-part.tsx'
import './nation.css'

/** The nation in a fiscal year: progress, reporting, trainings, the years, the provinces, and what documents print. */
export function NationView() {
  const nation = useNation()
  const { answer, failure } = nation.shown
  // Everything is asked for at once, though it is drawn when the first answer says how high the figures above it are.
  useYears()
  useProvinces()
  if (!answer && !failure) return <NationWaiting />
  return (
    <div className="view nation">
      <NationHead />
      <div className="nation-figures" data-earlier={nation.shown.isOfEarlier || undefined}>
        <TargetPart {...nation} indicator="CENTRES" />
        <TargetPart {...nation} indicator="NETWORKS" />
        <ReportsPart {...nation} />
        <TrainingsPart {...nation} />
      </div>
      <YearsPart />
      <ProvincesPart />
      <PublishedPart {...nation} />
    </div>
  )
}
