import { NationDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { DataTable } from '../../table/data-table.tsx'
import { nationWords } from './nation-words.ts'
import { usePublishedColumns } from './published-columns.tsx'
import { publishedWords } from './published-words.ts'
import type { NationShown } from './use-nation.ts'

/** What documents print of the year, each figure with its source, beside the hub's own count. */
export function PublishedPart({ shown, nation, variables }: NationShown) {
  const names = useWords(nationWords)
  const words = useWords(publishedWords)
  const columns = usePublishedColumns(nation)
  const figures = nation?.publishedFigures ?? []
  return (
    <Part
      title={names.published}
      name="published"
      shown={shown}
      subgraph="reporting"
      document={NationDocument}
      variables={variables}
    >
      {figures.length > 0 ? (
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={figures}
          keyOf={({ id }) => id}
          fileName="published-figures"
          stacks
        />
      ) : (
        <p className="none">{nation && words.none}</p>
      )}
    </Part>
  )
}
