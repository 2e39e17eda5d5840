import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { RoundStepper } from '../../report/round-stepper.tsx'
import { StateBadge } from '../../report/state-badge.tsx'
import type { Round } from '../../report/use-round-choice.ts'
import { useRoundName } from '../../report/use-round-name.ts'
import type { Owed } from './keeping/content.ts'
import { myReportWords } from './my-report-words.ts'

interface Props {
  round: Round
  rounds: readonly Round[]
  onChoose: (round: Round) => void
  owed: Owed | undefined
}

/** Whose report it is, for which round, and until when. */
export function MyReportHead({ round, rounds, onChoose, owed }: Props) {
  const words = useWords(myReportWords)
  const nameOf = useRoundName()
  const format = useFormat()
  const isOverdue = owed?.status === 'MISSING' && owed.daysLate !== null
  return (
    <header className="my-report-head">
      <div>
        <p className="eyebrow">
          {words.title}
          {owed?.lao && ` · ${owed.lao.fullName}`}
        </p>
        <h1>{nameOf(round.year, round.half)}</h1>
        <p className="my-report-days">
          {owed && (
            <>
              <span>{words.span(format.day(owed.round.startsOn), format.day(owed.round.endsOn))}</span>
              <strong>{words.due(format.day(owed.dueOn))}</strong>
              {owed.isExtended && <span>({words.extended})</span>}
              {isOverdue && <strong data-late="true">{words.lateBy(format.count(owed.daysLate ?? 0))}</strong>}
              {owed.report && <StateBadge state={owed.report.state} />}
            </>
          )}
        </p>
      </div>
      <div className="period-choices">
        <RoundStepper rounds={rounds} round={round} onChoose={onChoose} />
      </div>
    </header>
  )
}
