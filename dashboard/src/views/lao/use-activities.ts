import {
  LaoActivitiesDocument,
  type LaoActivitiesQuery,
  type LaoActivitiesQueryVariables,
} from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { allNodes, largestPage } from '../../paging/all-nodes.ts'
import { yearChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { askAsViewer } from '../../viewer/ask-as-viewer.ts'
import {
  activitiesOfChoice,
  activitiesOfPage,
  activitiesPageChoice,
  activityOrderChoice,
  missionChoice,
} from './lao-choices.ts'

type Activities = NonNullable<NonNullable<LaoActivitiesQuery['lao']>['centre']>['activities']
export type Activity = Activities['nodes'][number]

export interface ActivitiesShown {
  shown: Shown<LaoActivitiesQuery>
  variables: object
  activities: Activities | undefined
  allRows: () => Promise<Activity[]>
}

/** Asks for a page of the centre's activities as they are chosen. */
export function useActivities(code: string): ActivitiesShown {
  const [language] = useLanguage()
  const [year] = useChoice(yearChoice)
  const [of] = useChoice(activitiesOfChoice)
  const [mission] = useChoice(missionChoice)
  const [order] = useChoice(activityOrderChoice)
  const [page] = useChoice(activitiesPageChoice)
  const variables: LaoActivitiesQueryVariables = {
    code,
    first: activitiesOfPage,
    after: page.after,
    filter: { ...(of === 'CHOSEN' ? { fiscalYear: year } : {}), ...(mission > 0 ? { missions: [mission] } : {}) },
    orderBy: {
      field: order.endsWith('attendance') ? 'ATTENDANCE' : 'HELD_ON',
      direction: order.startsWith('-') ? 'DESC' : 'ASC',
    },
    locale: localeOf(language),
  }
  const shown = useGraph(LaoActivitiesDocument, variables)
  const pageAfter = async (after: string | null) => {
    const asked = { ...variables, first: largestPage, after }
    return (await askAsViewer(LaoActivitiesDocument, asked, language)).data.lao?.centre?.activities
  }
  return {
    shown,
    variables,
    activities: shown.answer?.data.lao?.centre?.activities,
    allRows: () => allNodes(pageAfter),
  }
}
