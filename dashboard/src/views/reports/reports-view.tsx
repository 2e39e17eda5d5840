import { useEffect } from 'react'
import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { LatePart } from './late-part.tsx'
import { ListPart } from './list-part.tsx'
import { ObstaclesPart } from './obstacles-part.tsx'
import { ProvincesPart } from './provinces-part.tsx'
import { ReportsHead } from './reports-head.tsx'
import { ReportsWaiting } from './reports-waiting.tsx'
import { reportsWords } from './reports-words.ts'
import { RoundPart } from './round-part.tsx'
import { useReportsProvinces } from './use-reports-provinces.ts'
import { useReportsRound } from './use-reports-round.ts'
import './reports.css'

/** A round of reporting: how it stands, province by province, who is late, which obstacles are named, and its reports. */
export default function ReportsView() {
  const words = useWords(reportsWords)
  const { hubShort } = useWords(frameWords)
  const asked = useReportsRound()
  const provinces = useReportsProvinces()
  useEffect(() => {
    document.title = `${words.title} · ${hubShort}`
  }, [words, hubShort])
  // Drawn when it is known how high what stands above is.
  if ([asked.shown, provinces.shown].some(({ answer, failure }) => !answer && !failure))
    return <ReportsWaiting {...asked} />
  return (
    <div className="view reports-view">
      <ReportsHead {...asked} />
      <div className="reports-figures" data-earlier={asked.shown.isOfEarlier || undefined}>
        <RoundPart {...asked} />
        <ObstaclesPart {...asked} />
      </div>
      <ProvincesPart />
      <LatePart />
      <ListPart />
    </div>
  )
}
