import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { DaysLate } from '../../report/days-late.tsx'
import { StateBadge } from '../../report/state-badge.tsx'
import type { Column } from '../../table/column.ts'
import { Link } from '../../url/link.tsx'
import { reportsWords } from './reports-words.ts'
import type { LateRow } from './use-late.ts'

/** What is said of a report that is overdue or came late. */
export function useLateColumns(): Column<LateRow>[] {
  const words = useWords(reportsWords)
  const format = useFormat()
  const standingOf = ({ status }: LateRow): string =>
    status === 'MISSING' || status === 'SUBMITTED_LATE' ? words[status] : ''
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
    {
      id: 'standing',
      head: words.standing,
      value: standingOf,
      draw: (row) => <span data-late={row.status === 'MISSING' || undefined}>{standingOf(row)}</span>,
    },
    {
      id: 'due',
      head: words.dueOn,
      sorts: true,
      value: ({ dueOn }) => dueOn,
      draw: ({ dueOn, isExtended }) => (
        <>
          {format.day(dueOn)}
          {isExtended && ` (${words.extended})`}
        </>
      ),
    },
    {
      id: 'days',
      head: words.daysLate,
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
