import { useRef } from 'react'
import { useFormat } from '../digits/use-format.ts'
import { useWords } from '../language/use-language.ts'
import { firstPage, type PageAt } from './page-choice.ts'
import { pagingWords } from './paging-words.ts'
import './paging.css'

/** A page of a connection of the graph, as far as paging goes. */
export interface PageOfConnection {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  nodes: readonly unknown[]
}

interface Props {
  /** What is paged, for those who hear the page. */
  of: string
  connection: PageOfConnection | null | undefined
  size: number
  page: PageAt
  onPage: (page: PageAt) => void
}

/** Says which rows of how many are shown, and turns pages. Who came by a link to a later page goes back by way of the first. */
export function Pager({ of, connection, size, page, onPage }: Props) {
  const words = useWords(pagingWords)
  const format = useFormat()
  const seen = useRef(new Map<number, PageAt>([[1, firstPage]]))
  seen.current.set(page.number, page)
  const count = connection?.nodes.length ?? 0
  const before = (page.number - 1) * size
  const next = connection?.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null
  const range =
    connection &&
    (count === 0
      ? words.none
      : words.range(format.count(before + 1), format.count(before + count), format.count(connection.totalCount)))
  const isSinglePage = page.number === 1 && next === null
  return (
    <nav className="pager" aria-label={words.pages(of)}>
      <span role="status">{range}</span>
      <span className="pager-steps" hidden={isSinglePage}>
        <button
          type="button"
          className="quiet"
          disabled={page.number === 1}
          onClick={() => onPage(seen.current.get(page.number - 1) ?? firstPage)}
        >
          ‹ {page.number === 1 || seen.current.has(page.number - 1) ? words.previous : words.first}
        </button>
        <button
          type="button"
          className="quiet"
          disabled={next === null}
          onClick={() => next !== null && onPage({ number: page.number + 1, after: next })}
        >
          {words.next} ›
        </button>
      </span>
    </nav>
  )
}
