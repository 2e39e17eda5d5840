import { LaoActivitiesDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { activitiesWords } from './activities-words.ts'
import { ActivityChoices } from './activity-choices.tsx'
import { useActivityColumns } from './activity-columns.tsx'
import { activitiesOfPage, activitiesPageChoice, activityOrderChoice } from './lao-choices.ts'
import type { ActivitiesShown } from './use-activities.ts'
import type { Centre } from './use-lao.ts'

/** The centre's activities, a page at a time. */
export function ActivitiesPart({
  shown,
  variables,
  activities,
  allRows,
  centre,
}: ActivitiesShown & { centre: Centre }) {
  const words = useWords(activitiesWords)
  const [order, chooseOrder] = useChoice(activityOrderChoice)
  const [page, choosePage] = useChoice(activitiesPageChoice)
  const columns = useActivityColumns()
  const rows = activities?.nodes ?? []
  return (
    <Part
      title={words.title}
      name="activities"
      shown={shown}
      subgraph="centres"
      document={LaoActivitiesDocument}
      variables={variables}
      choices={<ActivityChoices missions={centre.activitiesByMission} />}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {rows.length > 0 ? (
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
            fileName="activities"
            order={order}
            onOrder={chooseOrder}
            isSorted
            allRows={allRows}
            foot={
              <Pager
                of={words.caption}
                connection={activities}
                size={activitiesOfPage}
                page={page}
                onPage={choosePage}
              />
            }
          />
        ) : (
          <p className="none">{words.none}</p>
        )}
      </div>
    </Part>
  )
}
