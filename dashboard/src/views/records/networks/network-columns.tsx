import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../../digits/use-format.ts'
import { Figure } from '../../../figure/figure.tsx'
import { ListLink } from '../../../figure/list-link.tsx'
import { useWords } from '../../../language/use-language.ts'
import type { Column } from '../../../table/column.ts'
import { networkStatusWords } from '../../../terms/network-terms.ts'
import { Link } from '../../../url/link.tsx'
import { useListDay } from '../records-choices.ts'
import { networksWords } from './networks-words.ts'
import type { NetworkRow } from './use-networks.ts'

/** What is said of a network in a list; it leads to its province, which shows it whole. */
export function useNetworkColumns(): Column<NetworkRow>[] {
  const words = useWords(networksWords)
  const statuses = useWords(networkStatusWords)
  const format = useFormat()
  const { day } = useListDay()
  const recordsOf = ({ province }: NetworkRow) =>
    province && <ListLink to={`/province/${province.code}`} differs={words.toProvince} />
  return [
    {
      id: 'name',
      head: words.name,
      isRowHead: true,
      sorts: true,
      value: ({ name }) => name,
      draw: ({ name }) => format.text(name),
    },
    {
      id: 'province',
      head: words.province,
      value: ({ province }) => province?.name ?? null,
      draw: ({ province }) => province && <Link to={`/province/${province.code}`}>{province.name}</Link>,
    },
    {
      id: 'status',
      head: words.statusOn(format.day(day)),
      value: ({ status }) => status && statuses[status],
      draw: ({ status }) => status && statuses[status],
    },
    {
      id: 'formed',
      head: words.formedOn,
      sorts: true,
      value: ({ formedOn }) => formedOn,
      draw: ({ formedOn }) => formedOn && format.day(formedOn),
    },
    {
      id: 'closed',
      head: words.closedOn,
      value: ({ closedOn }) => closedOn,
      draw: ({ closedOn }) => closedOn && format.day(closedOn),
    },
    {
      id: 'members',
      head: words.members,
      isNumber: true,
      value: ({ members }) => members.totalCount,
      draw: (row) => (
        <Figure
          name={`${words.members}, ${row.name}`}
          written={format.count(row.members.totalCount)}
          definition={words.membersDefinition}
          asOf={todayInBangkok()}
          records={recordsOf(row)}
        />
      ),
    },
    {
      id: 'hours',
      head: words.hours,
      isNumber: true,
      value: ({ processHours }) => processHours,
      draw: (row) =>
        row.processHours !== null && (
          <Figure
            name={`${words.hours}, ${row.name}`}
            written={format.decimal(row.processHours)}
            definition={words.hoursDefinition}
            records={recordsOf(row)}
          />
        ),
    },
  ]
}
