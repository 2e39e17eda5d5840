import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { DaysLate } from '../../report/days-late.tsx'
import type { Column } from '../../table/column.ts'
import { useShortRound } from '../../terms/use-short-round.ts'
import { Link } from '../../url/link.tsx'
import type { Obligation } from './lao-rows.ts'
import { lateWords } from './late-words.ts'

/** The columns of the table of overdue reports. */
export function useLateColumns(): Column<Obligation>[] {
  const words = useWords(lateWords)
  const format = useFormat()
  const round = useShortRound()
  return [
    {
      id: 'lao',
      head: words.lao,
      value: ({ lao }) => lao?.fullName ?? null,
      draw: ({ lao }) => lao && <Link to={`/lao/${lao.code}`}>{format.text(lao.fullName)}</Link>,
      isRowHead: true,
    },
    {
      id: 'round',
      head: words.round,
      value: (row) => `${row.round.half === 'FIRST' ? 1 : 2}/${row.round.year}`,
      draw: (row) => round(row.round),
    },
    {
      id: 'due',
      head: words.due,
      value: ({ dueOn }) => dueOn,
      draw: ({ dueOn, isExtended }) => (
        <>
          {format.day(dueOn)} {isExtended && <span className="late-round">{words.extended}</span>}
        </>
      ),
      isMinor: true,
    },
    {
      id: 'days',
      head: words.days,
      value: ({ daysLate }) => daysLate,
      draw: ({ daysLate, lao }) =>
        daysLate !== null && (
          <strong className="days-late">
            <DaysLate lao={lao} written={format.count(daysLate)} />
          </strong>
        ),
      isNumber: true,
    },
  ]
}
