import { LaoReportsDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { DataTable } from '../../table/data-table.tsx'
import { RevisionChanges } from './revision-changes.tsx'
import { useRoundColumns } from './round-columns.tsx'
import { roundsWords } from './rounds-words.ts'
import type { RoundsShown } from './use-rounds.ts'

/** The centre's reports round by round, and what changed between their revisions. */
export function RoundsPart({ shown, variables, rows, seesOwed }: RoundsShown) {
  const words = useWords(roundsWords)
  const columns = useRoundColumns()
  return (
    <Part
      title={words.title}
      name="rounds"
      shown={shown}
      subgraph={['centres', 'reporting']}
      document={LaoReportsDocument}
      variables={variables}
    >
      {rows.length > 0 ? (
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={rows}
          keyOf={({ round }) => `${round.year}-${round.half}`}
          fileName="reports"
          isSorted
        />
      ) : (
        <p className="none">{words.none}</p>
      )}
      {!seesOwed && <p className="part-note">{words.publicNote}</p>}
      <RevisionChanges rows={rows} />
    </Part>
  )
}
