import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import { reportWords } from '../../report/report-words.ts'
import { StateBadge } from '../../report/state-badge.tsx'
import type { Column } from '../../table/column.ts'
import { useShortRound } from '../../terms/use-short-round.ts'
import { Link } from '../../url/link.tsx'
import { roundsWords } from './rounds-words.ts'
import type { RoundRow } from './use-rounds.ts'
import { useTimeliness } from './use-timeliness.ts'

/** The columns of the table of rounds. */
export function useRoundColumns(): Column<RoundRow>[] {
  const words = useWords(roundsWords)
  const states = useWords(reportWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const roundOf = useShortRound()
  const timeliness = useTimeliness()
  const sentOn = ({ report }: RoundRow): string | null =>
    report?.submittedAt ? bangkokDay(new Date(report.submittedAt)) : null
  const dueOn = ({ owed, report }: RoundRow): string => owed?.dueOn ?? report?.dueOn ?? ''
  const draw = (row: RoundRow) => {
    const sent = sentOn(row)
    return sent ? format.day(sent) : noneSign
  }
  return [
    {
      id: 'round',
      head: words.round,
      value: ({ round }) => `${round.half === 'FIRST' ? 1 : 2}/${round.year}`,
      draw: ({ round, report }) =>
        report ? <Link to={`/report/${report.id}`}>{roundOf(round)}</Link> : roundOf(round),
      isRowHead: true,
    },
    {
      id: 'state',
      head: words.state,
      value: ({ report, owed }) => (report ? states[report.state] : owed?.status === 'MISSING' ? words.MISSING : ''),
      draw: ({ report, owed }) => {
        if (report) return <StateBadge state={report.state} />
        return owed?.status === 'MISSING' ? <span className="days-late">{words.MISSING}</span> : noneSign
      },
    },
    {
      id: 'timeliness',
      head: words.timeliness,
      value: (row) => timeliness(row),
      draw: (row) => (
        <span className={row.owed?.status === 'MISSING' ? 'days-late' : undefined}>{timeliness(row)}</span>
      ),
    },
    {
      id: 'due',
      head: words.due,
      value: dueOn,
      draw: (row) => (
        <>
          {format.day(dueOn(row))} {row.owed?.isExtended && <span className="soft">{words.extended}</span>}
        </>
      ),
      isMinor: true,
    },
    { id: 'sent', head: words.sent, value: sentOn, draw, isMinor: true },
    {
      id: 'revisions',
      head: words.revisions,
      value: ({ report }) => report?.revision ?? null,
      draw: ({ report }) => (report ? format.count(report.revision) : noneSign),
      isNumber: true,
      isMinor: true,
    },
  ]
}
