import { useEffect } from 'react'
import { frameWords } from '../../frame/frame-words.ts'
import { MyRoundsDocument } from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { useWords } from '../../language/use-language.ts'
import { MissingNotice } from '../../part/missing-notice.tsx'
import { useRoundChoice } from '../../report/use-round-choice.ts'
import { Link } from '../../url/link.tsx'
import { useViewer } from '../../viewer/use-viewer.ts'
import { type OwedRound, roundToWrite } from './choose-round.ts'
import { MyReportWaiting } from './my-report-waiting.tsx'
import { myReportWords } from './my-report-words.ts'
import { MyRound } from './my-round.tsx'
import './my-report.css'

/** Where an officer writes the centre's report. */
export default function MyReportView() {
  const words = useWords(myReportWords)
  const { hubShort } = useWords(frameWords)
  const { role } = useViewer()
  useEffect(() => {
    document.title = `${words.title} · ${hubShort}`
  }, [words, hubShort])
  if (role === 'LAO_OFFICER') return <MyRounds />
  return (
    <div className="view">
      <h1>{words.title}</h1>
      <p>{words.officersOnly}</p>
      <p>
        <Link to="/reports">{words.toReports}</Link>
      </p>
    </div>
  )
}

function MyRounds() {
  const words = useWords(myReportWords)
  const shown = useGraph(MyRoundsDocument, {})
  const [chosen, choose] = useRoundChoice()
  const owed: readonly OwedRound[] = shown.answer?.data.obligations?.nodes ?? []
  const isOwed = owed.some(({ round }) => round.year === chosen.year && round.half === chosen.half)
  const round = isOwed ? { year: chosen.year ?? 0, half: chosen.half ?? 'FIRST' } : roundToWrite(owed)
  if (round) return <MyRound round={round} rounds={owed.map((each) => each.round)} onChoose={choose} />
  if (!shown.answer && !shown.failure) return <MyReportWaiting />
  return (
    <div className="view view-loading">
      <h1>{words.title}</h1>
      {shown.failure && !shown.answer && <MissingNotice shown={shown} />}
      {shown.answer && <p>{words.nothingOwed}</p>}
    </div>
  )
}
