import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { reportWords } from '../../report/report-words.ts'
import { StateBadge } from '../../report/state-badge.tsx'
import type { Column } from '../../table/column.ts'
import { Link } from '../../url/link.tsx'
import { reportsWords } from './reports-words.ts'
import type { ReportRow } from './use-reports-list.ts'

/** What is said of a report in a list. */
export function useListColumns(): Column<ReportRow>[] {
  const words = useWords(reportsWords)
  const names = useWords(reportWords)
  const format = useFormat()
  const dayOf = ({ submittedAt }: ReportRow) => (submittedAt ? bangkokDay(new Date(submittedAt)) : null)
  const inTime = ({ timeliness, daysLate }: ReportRow): string => {
    if (timeliness === 'NOT_SUBMITTED') return names.notSubmitted
    return timeliness === 'LATE' ? names.late(format.count(daysLate ?? 0)) : names.onTime
  }
  return [
    {
      id: 'lao',
      head: words.lao,
      isRowHead: true,
      sorts: true,
      value: ({ lao }) => lao?.fullName ?? null,
      draw: ({ id, lao }) => <Link to={`/report/${id}`}>{lao?.fullName ?? words.read}</Link>,
    },
    {
      id: 'province',
      head: words.province,
      value: ({ province }) => province?.name ?? null,
      draw: ({ province }) => province && <Link to={`/province/${province.code}`}>{province.name}</Link>,
    },
    {
      id: 'state',
      head: words.standing,
      value: ({ state }) => names[state],
      draw: ({ state, isEmpty }) => (
        <>
          <StateBadge state={state} /> {isEmpty && words.empty}
        </>
      ),
    },
    {
      id: 'submitted',
      head: words.submittedOn,
      sorts: true,
      value: dayOf,
      draw: (row) => {
        const day = dayOf(row)
        return day && format.day(day)
      },
    },
    {
      id: 'timeliness',
      head: words.inTime,
      value: inTime,
      draw: (row) => <span data-late={row.timeliness === 'LATE' || undefined}>{inTime(row)}</span>,
    },
  ]
}
