import { useFormat } from '../../digits/use-format.ts'
import { LaoDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { yearChoice } from '../../period/period-choices.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { PlanFacts } from './plan-facts.tsx'
import { planWords } from './plan-words.ts'
import type { Centre, LaoShown } from './use-lao.ts'

export type Plan = NonNullable<Centre['operatingPlan']>
type Planned = Plan['plannedActivities'][number]

/** The operating plan of the year. */
export function PlanPart({ shown, variables, centre }: LaoShown & { centre: Centre }) {
  const words = useWords(planWords)
  const format = useFormat()
  const [year] = useChoice(yearChoice)
  const plan = centre.operatingPlan
  const half = ({ plannedHalf }: Planned): string => (plannedHalf ? words[plannedHalf] : words.any)
  const columns: Column<Planned>[] = [
    {
      id: 'name',
      head: words.name,
      value: ({ name }) => name,
      draw: ({ name }) => format.text(name),
      isRowHead: true,
    },
    {
      id: 'mission',
      head: words.mission,
      value: ({ mission }) => mission.number,
      draw: ({ mission }) => <span title={mission.name}>{format.count(mission.number)}</span>,
      isNumber: true,
    },
    { id: 'half', head: words.half, value: half, draw: half },
  ]
  return (
    <Part
      title={words.title(format.year(year))}
      name="plan"
      shown={shown}
      subgraph="centres"
      document={LaoDocument}
      variables={variables}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {plan ? <PlanFacts plan={plan} /> : <p className="none">{words.none}</p>}
        {plan && plan.plannedActivities.length === 0 && <p className="none">{words.empty}</p>}
        {plan && plan.plannedActivities.length > 0 && (
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={plan.plannedActivities}
            keyOf={({ id }) => id}
            fileName="operating-plan"
            isSorted
          />
        )}
      </div>
    </Part>
  )
}
