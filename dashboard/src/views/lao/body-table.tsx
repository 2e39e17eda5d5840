import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { committeeRoleWords } from '../../terms/centre-terms.ts'
import { committeeWords } from './committee-words.ts'
import type { Seat } from './use-lao.ts'
import type { People, Person } from './use-people.ts'

interface Props {
  name: string
  seats: readonly Seat[]
  people: People['bySeat']
}

/** One body: its seats in the order of the appointment. */
export function BodyTable({ name, seats, people }: Props) {
  const words = useWords(committeeWords)
  const roles = useWords(committeeRoleWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const day = (value: string | null): string => (value === null ? noneSign : format.day(value))
  const personal = (field: keyof Person, head: string): Column<Seat> => {
    const value = ({ id }: Seat): string | null => people?.get(id)?.[field] ?? null
    return { id: field, head, value, draw: (seat) => format.text(value(seat) ?? noneSign) }
  }
  const columns: Column<Seat>[] = [
    {
      id: 'position',
      head: words.position,
      value: ({ position }) => position,
      draw: ({ position }) => format.text(position),
      isRowHead: true,
    },
    { id: 'role', head: words.role, value: ({ role }) => roles[role], draw: ({ role }) => roles[role] },
    ...(people ? [personal('name', words.name), personal('phone', words.phone), personal('lineId', words.line)] : []),
    { id: 'since', head: words.since, value: ({ since }) => since, draw: ({ since }) => day(since), isMinor: true },
    ...(seats.some(({ until }) => until !== null)
      ? [{ id: 'until', head: words.until, value: ({ until }: Seat) => until, draw: ({ until }: Seat) => day(until) }]
      : []),
  ]
  return (
    <div className="body">
      <h3>{format.text(name)}</h3>
      {seats.length > 0 ? (
        <DataTable
          caption={name}
          columns={columns}
          rows={seats}
          keyOf={({ id }) => id}
          fileName="committee"
          isSorted
          stacks={people !== undefined}
        />
      ) : (
        <p className="none">{words.none}</p>
      )}
    </div>
  )
}
