import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { useFieldName } from '../../report/use-field-name.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useShortRound } from '../../terms/use-short-round.ts'
import { roundsWords } from './rounds-words.ts'
import type { Report, RoundRow } from './use-rounds.ts'

type Change = Report['revisions'][number]['changes'][number]

/** What each later revision of a report changed, and why it came back. */
export function RevisionChanges({ rows }: { rows: readonly RoundRow[] }) {
  const words = useWords(roundsWords)
  const format = useFormat()
  const roundOf = useShortRound()
  const fieldName = useFieldName()
  const revisions = rows.flatMap(({ round, report }) =>
    (report?.revisions ?? [])
      .filter(({ changes }) => changes.length > 0)
      .map((revision) => ({
        ...revision,
        title: words.revisionOf(roundOf(round), format.count(revision.number)),
        // What the revision before was returned for is what this one answers.
        reasons: report?.revisions.find(({ number }) => number === revision.number - 1)?.returnedFields ?? [],
      })),
  )
  if (revisions.length === 0) return null
  const text = (value: string | null) =>
    value === null ? <span className="no-figure">{words.nothing}</span> : format.text(value)
  const columns: Column<Change>[] = [
    {
      id: 'field',
      head: words.field,
      value: ({ field }) => fieldName(field),
      draw: ({ field }) => fieldName(field),
      isRowHead: true,
    },
    { id: 'before', head: words.before, value: ({ before }) => before, draw: ({ before }) => text(before) },
    { id: 'after', head: words.after, value: ({ after }) => after, draw: ({ after }) => text(after) },
  ]
  return (
    <div className="revisions">
      <h3>{words.changes}</h3>
      {revisions.map(({ title, cause, changes, reasons }) => (
        <details key={title}>
          <summary>
            {title} <span className="soft">{words[cause]}</span>
          </summary>
          {reasons.map(({ field, message }) => (
            <p key={field} className="soft">
              {fieldName(field)}: {words.returned(format.text(message))}
            </p>
          ))}
          <DataTable
            caption={`${words.changes}: ${title}`}
            columns={columns}
            rows={changes}
            keyOf={({ field }) => field}
            fileName="report-changes"
            isSorted
            stacks
          />
        </details>
      ))}
    </div>
  )
}
