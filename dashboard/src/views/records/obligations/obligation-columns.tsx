import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import { DaysLate } from '../../../report/days-late.tsx'
import { StateBadge } from '../../../report/state-badge.tsx'
import type { Column } from '../../../table/column.ts'
import { useShortRound } from '../../../terms/use-short-round.ts'
import { Link } from '../../../url/link.tsx'
import { obligationsWords } from './obligations-words.ts'
import type { ObligationRow } from './use-obligations.ts'

/** What is said of an owed report in a list; it leads to the LAO and to the report. */
export function useObligationColumns(): Column<ObligationRow>[] {
  const words = useWords(obligationsWords)
  const format = useFormat()
  const shortRound = useShortRound()
  const roundOf = ({ round }: ObligationRow): string =>
    round.fiscalYear ? shortRound({ year: round.fiscalYear.year, half: round.half }) : ''
  return [
    {
      id: 'lao',
      head: words.lao,
      isRowHead: true,
      sorts: true,
      value: ({ lao }) => lao?.fullName ?? null,
      draw: ({ lao }) => lao && <Link to={`/lao/${lao.code}`}>{lao.fullName}</Link>,
    },
    {
      id: 'province',
      head: words.province,
      value: ({ province }) => province?.name ?? null,
      draw: ({ province }) => province && <Link to={`/province/${province.code}`}>{province.name}</Link>,
    },
    { id: 'round', head: words.half, value: roundOf, draw: roundOf },
    {
      id: 'status',
      head: words.status,
      value: ({ status }) => words[status],
      draw: ({ status }) => words[status],
    },
    {
      id: 'due',
      head: words.due,
      sorts: true,
      value: ({ dueOn }) => dueOn,
      draw: ({ dueOn, isExtended }) => `${format.day(dueOn)}${isExtended ? ` (${words.extended})` : ''}`,
    },
    {
      id: 'days',
      head: words.days,
      isNumber: true,
      sorts: true,
      value: ({ daysLate }) => daysLate,
      draw: ({ daysLate, lao }) => daysLate !== null && <DaysLate lao={lao} written={format.count(daysLate)} />,
    },
    {
      id: 'report',
      head: words.report,
      value: ({ report }) => report?.state ?? null,
      draw: ({ report }) =>
        report && (
          <Link to={`/report/${report.id}`}>
            <StateBadge state={report.state} />
          </Link>
        ),
    },
  ]
}
