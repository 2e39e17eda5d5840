import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { RecordsLink } from '../../figure/records-link.tsx'
import { LaoDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { yearChoice } from '../../period/period-choices.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { missionChoice } from './lao-choices.ts'
import { missionsWords } from './missions-words.ts'
import type { Centre, LaoShown } from './use-lao.ts'

type Count = Centre['activitiesByMission'][number]

/** What the centre did for each of its missions in the year. */
export function MissionsPart({ shown, variables, centre }: LaoShown & { centre: Centre }) {
  const words = useWords(missionsWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const nameOf = ({ mission }: Count): string => `${mission.number}. ${mission.name}`
  const highest = Math.max(1, ...centre.activitiesByMission.map(({ activities }) => activities))
  const figure = (row: Count, name: 'activities' | 'attendance') => (
    <Figure
      name={`${words[name]}, ${format.text(nameOf(row))}`}
      written={format.count(row[name])}
      definition={words[`${name}Definition`]}
      records={
        <RecordsLink part="activities" choice={{ ...missionChoice, value: missionChoice.write(row.mission.number) }} />
      }
    />
  )
  const columns: Column<Count>[] = [
    { id: 'mission', head: words.mission, value: nameOf, draw: (row) => format.text(nameOf(row)), isRowHead: true },
    {
      id: 'activities',
      head: words.activities,
      value: ({ activities }) => activities,
      isNumber: true,
      draw: (row) => (
        <span className="cell-bar">
          <span className="cell-bar-fill" style={{ width: `${(100 * row.activities) / highest}%` }} />
          {figure(row, 'activities')}
        </span>
      ),
    },
    {
      id: 'attendance',
      head: words.attendance,
      value: ({ attendance }) => attendance,
      isNumber: true,
      draw: (row) => figure(row, 'attendance'),
    },
  ]
  return (
    <Part
      title={words.title(format.year(year))}
      name="missions"
      shown={shown}
      subgraph="centres"
      document={LaoDocument}
      variables={variables}
    >
      <div className="missions" data-earlier={shown.isOfEarlier || undefined}>
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={centre.activitiesByMission}
          keyOf={({ mission }) => String(mission.number)}
          fileName="activities-by-mission"
          isSorted
        />
      </div>
    </Part>
  )
}
