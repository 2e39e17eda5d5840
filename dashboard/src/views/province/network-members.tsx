import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { networksWords } from './networks-words.ts'
import type { AreaNetwork } from './use-networks.ts'

const categories = [
  'peopleSector',
  'communityLeaders',
  'civilSociety',
  'privateSector',
  'laoRepresentatives',
  'others',
] as const

type Category = (typeof categories)[number]

/** How many members a network has of each category. */
export function NetworkMembers({ network }: { network: AreaNetwork }) {
  const words = useWords(networksWords)
  const format = useFormat()
  const total = network.all.totalCount
  const count = (category: Category): number => network[category].totalCount
  const columns: Column<Category>[] = [
    { id: 'category', head: words.category, value: (row) => words[row], draw: (row) => words[row], isRowHead: true },
    {
      id: 'count',
      head: words.count,
      value: count,
      isNumber: true,
      draw: (row) => (
        <span className="cell-bar">
          <span className="cell-bar-fill" style={{ width: `${(100 * count(row)) / Math.max(1, total)}%` }} />
          <span>{format.count(count(row))}</span>
        </span>
      ),
    },
  ]
  return (
    <div>
      <div className="network-total">
        <h4>{words.members}</h4>
        <Figure
          name={words.members}
          written={format.count(total)}
          definition={words.membersDefinition}
          asOf={todayInBangkok()}
        />
      </div>
      <DataTable
        caption={`${words.members}: ${network.name}`}
        columns={columns}
        rows={categories}
        keyOf={(row) => row}
        fileName="network-members"
      />
    </div>
  )
}
