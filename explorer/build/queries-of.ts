/** A query that a document shows. */
export interface ShownQuery {
  /** What its first line calls it (`# analyst-progress`). */
  name: string
  /** The heading it stands under. */
  title: string
  query: string
}

const marked = /^### (.+)$|^```graphql\n# ([\w-]+)\n([\s\S]*?)^```/gm

/** The queries a Markdown document shows, in its order: blocks of GraphQL whose first line names them. */
export function queriesOf(markdown: string): ShownQuery[] {
  const queries: ShownQuery[] = []
  let heading = ''
  for (const [, title, name, query] of markdown.matchAll(marked)) {
    if (title !== undefined) heading = title
    if (name !== undefined && query !== undefined) queries.push({ name, title: heading, query })
  }
  return queries
}
