import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { reportsWords } from './reports-words.ts'

interface Props {
  list:
    | { totalCount: number; nodes: readonly unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
    | null
    | undefined
  after: string | null
  onTurn: (after: string | null) => void
}

/** Turns the pages of a long list; nothing is drawn for one that is all in sight. */
export function Pages({ list, after, onTurn }: Props) {
  const words = useWords(reportsWords)
  const format = useFormat()
  if (!list || (!list.pageInfo.hasNextPage && after === null)) return null
  return (
    <p className="reports-pages">
      <span>{words.more(format.count(list.nodes.length), format.count(list.totalCount))}</span>
      {after !== null && (
        <button type="button" onClick={() => onTurn(null)}>
          {words.first}
        </button>
      )}
      {list.pageInfo.hasNextPage && (
        <button type="button" onClick={() => onTurn(list.pageInfo.endCursor)}>
          {words.next}
        </button>
      )}
    </p>
  )
}
