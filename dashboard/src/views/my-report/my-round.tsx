import type { ReactNode } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import { MyReportDocument } from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { MissingNotice } from '../../part/missing-notice.tsx'
import type { Round } from '../../report/use-round-choice.ts'
import { WithdrawPanel } from '../../report/withdrawing/withdraw-panel.tsx'
import { Link } from '../../url/link.tsx'
import { isWritable } from './choose-round.ts'
import type { Owed } from './keeping/content.ts'
import { MyReportHead } from './my-report-head.tsx'
import { MyReportWaiting } from './my-report-waiting.tsx'
import { myReportWords } from './my-report-words.ts'
import { ReportForm } from './report-form.tsx'

interface Props {
  round: Round
  /** Those the centre owes, the latest first. */
  rounds: readonly Round[]
  onChoose: (round: Round) => void
}

/** The centre's report for a round: to be written, or on its way. */
export function MyRound({ round, rounds, onChoose }: Props) {
  const [language] = useLanguage()
  const variables = { fiscalYear: round.year, half: round.half, locale: localeOf(language) }
  const shown = useGraph(MyReportDocument, variables)
  if (!shown.answer && !shown.failure) return <MyReportWaiting />
  const { obligations, obstacleClasses = [] } = shown.answer?.data ?? {}
  const owed = obligations?.nodes.find((each) => each.round.year === round.year && each.round.half === round.half)
  const inView = (content: ReactNode) => (
    <div className="view my-report" aria-busy={!owed && !shown.failure}>
      <MyReportHead round={round} rounds={rounds} onChoose={onChoose} owed={owed} />
      {content}
      {owed?.report && <WithdrawPanel report={{ ...owed.report, round: owed.round }} onWithdrawn={shown.askAgain} />}
    </div>
  )
  if (!owed) return inView(shown.failure ? <MissingNotice shown={shown} /> : <div className="view-loading" />)
  if (!isWritable(owed)) return inView(<OnItsWay owed={owed} />)
  const occasion = `${owed.centre?.id}:${round.year}:${round.half}`
  return inView(<ReportForm key={occasion} occasion={occasion} owed={owed} classes={obstacleClasses} shown={shown} />)
}

/** What has become of a report that cannot be written now. */
function OnItsWay({ owed: { report, round } }: { owed: Owed }) {
  const words = useWords(myReportWords)
  const format = useFormat()
  const { state } = report ?? {}
  const isSent = state === 'SUBMITTED' || state === 'ENDORSED' || state === 'ACCEPTED'
  return (
    <section className="part on-its-way" role="status">
      <h2>{isSent ? words.sent : words.closed(format.day(round.closesOn))}</h2>
      {isSent && <p>{words[state]}</p>}
      {report && (
        <p>
          <Link to={`/report/${report.id}`}>{words.read}</Link>
        </p>
      )}
    </section>
  )
}
