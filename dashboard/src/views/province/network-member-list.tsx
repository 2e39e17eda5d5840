import { useFormat } from '../../digits/use-format.ts'
import { figureWords } from '../../figure/figure-words.ts'
import {
  type NetworkMemberCategory,
  NetworkMembersDocument,
  type NetworkMembersQuery,
  type NetworkMembersQueryVariables,
} from '../../generated/documents.ts'
import { useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { largestPage } from '../../paging/all-nodes.ts'
import { askWhole } from '../../paging/ask-whole.ts'
import { MissingNotice } from '../../part/missing-notice.tsx'
import { asOfChoice } from '../../period/period-choices.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { memberCategoryWords } from '../../terms/network-terms.ts'
import { Link } from '../../url/link.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { networksWords } from './networks-words.ts'
import type { AreaNetwork } from './use-networks.ts'

type Member = NonNullable<NetworkMembersQuery['network']>['members']['nodes'][number]

const askAll = askWhole<NetworkMembersQuery, NetworkMembersQueryVariables, Member>(({ network }) => network?.members)

interface Props {
  network: AreaNetwork
  name: string
  /** Those of this category; all when not given. */
  category: NetworkMemberCategory | undefined
}

/** The members a figure counts: what they stand for, since when and where, not who they are. */
export function NetworkMemberList({ network, name, category }: Props) {
  const words = useWords(networksWords)
  const categories = useWords(memberCategoryWords)
  const { noneSign } = useWords(figureWords)
  const format = useFormat()
  const [language] = useLanguage()
  const [asOf] = useChoice(asOfChoice)
  const variables: NetworkMembersQueryVariables = {
    id: network.id,
    categories: category ? [category] : null,
    first: largestPage,
    after: null,
    asOf,
    locale: localeOf(language),
  }
  const shown = useGraph(NetworkMembersDocument, variables, askAll)
  const members = shown.answer?.data.network?.members.nodes
  const columns: Column<Member>[] = [
    {
      id: 'joinedOn',
      head: words.joinedOn,
      value: ({ joinedOn }) => joinedOn,
      draw: ({ joinedOn }) => (joinedOn === null ? noneSign : format.day(joinedOn)),
      isRowHead: true,
    },
    {
      id: 'category',
      head: words.category,
      value: (member) => categories[member.category],
      draw: (member) => categories[member.category],
    },
    {
      id: 'lao',
      head: words.lao,
      value: ({ lao }) => lao?.name ?? null,
      draw: ({ lao }) => (lao ? <Link to={`/lao/${lao.code}`}>{lao.name}</Link> : noneSign),
    },
  ]
  return (
    <div className="network-member-list" aria-busy={!members}>
      {!members && shown.failure && <MissingNotice shown={shown} />}
      {members && (
        <DataTable
          caption={`${words.listOf(name)}: ${network.name}`}
          columns={columns}
          rows={members}
          keyOf={({ id }) => id}
          fileName="network-member-list"
          isSorted
        />
      )}
    </div>
  )
}
