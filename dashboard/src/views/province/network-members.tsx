import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import type { NetworkMemberCategory } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { asOfChoice } from '../../period/period-choices.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { memberCategoryWords } from '../../terms/network-terms.ts'
import { useChoice } from '../../url/use-choice.ts'
import { NetworkMemberList } from './network-member-list.tsx'
import { networksWords } from './networks-words.ts'
import type { AreaNetwork } from './use-networks.ts'

interface CategoryCount {
  category: NetworkMemberCategory
  count: number
}

const countsOf = (network: AreaNetwork): CategoryCount[] => [
  { category: 'PEOPLE_SECTOR', count: network.peopleSector.totalCount },
  { category: 'COMMUNITY_LEADER', count: network.communityLeaders.totalCount },
  { category: 'CIVIL_SOCIETY', count: network.civilSociety.totalCount },
  { category: 'PRIVATE_SECTOR', count: network.privateSector.totalCount },
  { category: 'LAO_REPRESENTATIVE', count: network.laoRepresentatives.totalCount },
  { category: 'OTHER', count: network.others.totalCount },
]

/** How many members a network has of each category, and which they are. */
export function NetworkMembers({ network }: { network: AreaNetwork }) {
  const words = useWords(networksWords)
  const categories = useWords(memberCategoryWords)
  const format = useFormat()
  const [asOf] = useChoice(asOfChoice)
  const total = network.all.totalCount
  const figureOf = (name: string, count: number, category?: NetworkMemberCategory) => (
    <Figure
      name={name}
      written={format.count(count)}
      definition={words.membersDefinition}
      asOf={asOf ?? todayInBangkok()}
      records={count > 0 && <NetworkMemberList network={network} name={name} category={category} />}
    />
  )
  const columns: Column<CategoryCount>[] = [
    {
      id: 'category',
      head: words.category,
      value: ({ category }) => categories[category],
      draw: ({ category }) => categories[category],
      isRowHead: true,
    },
    {
      id: 'count',
      head: words.count,
      value: ({ count }) => count,
      isNumber: true,
      draw: ({ category, count }) => (
        <span className="cell-bar">
          <span className="cell-bar-fill" style={{ width: `${(100 * count) / Math.max(1, total)}%` }} />
          {figureOf(words.membersOf(categories[category]), count, category)}
        </span>
      ),
    },
  ]
  return (
    <div>
      <div className="network-total">
        <h4>{words.members}</h4>
        {figureOf(words.members, total)}
      </div>
      <DataTable
        caption={`${words.members}: ${network.name}`}
        columns={columns}
        rows={countsOf(network)}
        keyOf={({ category }) => category}
        fileName="network-members"
      />
    </div>
  )
}
