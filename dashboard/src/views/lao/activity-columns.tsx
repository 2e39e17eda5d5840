import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { activitiesWords } from './activities-words.ts'
import type { Activity } from './use-activities.ts'

/** The columns of the table of activities. */
export function useActivityColumns(): Column<Activity>[] {
  const words = useWords(activitiesWords)
  const { none, noneSign, recorded } = useWords(figureWords)
  const format = useFormat()
  const noFigure = (
    <span className="no-figure" title={none}>
      {noneSign}
    </span>
  )
  const count = ({ name, heldOn }: Activity, value: number | null, what: 'attendance' | 'opinions') =>
    value === null ? (
      noFigure
    ) : (
      <Figure
        name={`${words[what]}, ${name}`}
        written={format.count(value)}
        definition={words[`${what}Definition`]}
        source={recorded}
        asOf={heldOn}
      />
    )
  return [
    {
      id: 'name',
      head: words.name,
      value: ({ name }) => name,
      draw: ({ name, evidenceUrl }) => (
        <>
          {format.text(name)}{' '}
          {evidenceUrl && /^https?:\/\//.test(evidenceUrl) && (
            <a href={evidenceUrl} rel="noreferrer">
              {words.evidence}
            </a>
          )}
        </>
      ),
      isRowHead: true,
    },
    {
      id: 'heldOn',
      head: words.heldOn,
      value: ({ heldOn }) => heldOn,
      draw: ({ heldOn }) => format.day(heldOn),
      sorts: true,
    },
    {
      id: 'mission',
      head: words.mission,
      value: ({ mission }) => mission.number,
      draw: ({ mission }) => <span title={mission.name}>{format.count(mission.number)}</span>,
      isNumber: true,
      isMinor: true,
    },
    {
      id: 'place',
      head: words.place,
      value: ({ place }) => place,
      draw: ({ place }) => (place === null ? noFigure : format.text(place)),
      isMinor: true,
    },
    {
      id: 'attendance',
      head: words.attendance,
      value: ({ attendance }) => attendance,
      draw: (row) => count(row, row.attendance, 'attendance'),
      isNumber: true,
      sorts: true,
    },
    {
      id: 'opinions',
      head: words.opinions,
      value: ({ opinionsHeard }) => opinionsHeard,
      draw: (row) => count(row, row.opinionsHeard, 'opinions'),
      isNumber: true,
      isMinor: true,
    },
  ]
}
