import { useId, useState } from 'react'
import type { ReportState } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Link } from '../../url/link.tsx'
import { useViewer } from '../../viewer/use-viewer.ts'
import type { Round } from '../use-round-choice.ts'
import { WithdrawForm } from './withdraw-form.tsx'
import { withdrawWords } from './withdraw-words.ts'
import '../../change/change.css'
import './withdraw.css'

interface Props {
  report: { id: string; version: number; state: ReportState; round: Round }
  onWithdrawn: () => void
}

/** The states in which the graph lets a report be withdrawn. */
const withdrawable: readonly ReportState[] = ['SUBMITTED', 'RETURNED', 'ENDORSED']

/** Lets an officer take back what was sent; nothing is drawn for others, nor for what cannot be taken back. */
export function WithdrawPanel({ report, onWithdrawn }: Props) {
  const words = useWords(withdrawWords)
  const heading = useId()
  const { role } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  const canWithdraw = role === 'LAO_OFFICER' && withdrawable.includes(report.state)
  if (!canWithdraw && !isDone) return null
  const { year, half } = report.round
  return (
    <section className="part withdraw" data-part="withdraw" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p role="status">
        {isDone && (
          <>
            {words.done}{' '}
            <Link to="/my-report" choices={{ year: String(year), half }}>
              {words.write}
            </Link>
          </>
        )}
      </p>
      {canWithdraw && <p className="withdraw-hint">{words.what}</p>}
      {canWithdraw &&
        (isOpen ? (
          <WithdrawForm
            report={report}
            onCancel={() => setOpen(false)}
            onWithdrawn={() => {
              setDone(true)
              setOpen(false)
              onWithdrawn()
            }}
          />
        ) : (
          <p className="change-buttons">
            <button type="button" onClick={() => setOpen(true)}>
              {words.begin}
            </button>
          </p>
        ))}
    </section>
  )
}
