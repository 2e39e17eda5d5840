import {
  ProvinceNetworksDocument,
  type ProvinceNetworksQuery,
  type ProvinceNetworksQueryVariables,
} from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'
import { asOfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { networksPageChoice } from './province-choices.ts'

/** Networks of a page: a province has few. */
export const networksOfPage = 5

type Networks = NonNullable<NonNullable<ProvinceNetworksQuery['province']>['networks']>
export type AreaNetwork = Networks['nodes'][number]
export type Hearing = AreaNetwork['hearings']['nodes'][number]

export interface NetworksShown {
  shown: Shown<ProvinceNetworksQuery>
  variables: object
  networks: Networks | undefined
  stepNames: ReadonlyMap<number, string>
}

/** Asks for the province's networks. */
export function useNetworks(code: string): NetworksShown {
  const [language] = useLanguage()
  const [asOf] = useChoice(asOfChoice)
  const [page] = useChoice(networksPageChoice)
  const variables: ProvinceNetworksQueryVariables = {
    code,
    first: networksOfPage,
    after: page.after,
    asOf,
    locale: localeOf(language),
  }
  const shown = useGraph(ProvinceNetworksDocument, variables)
  const data = shown.answer?.data
  const stepNames = new Map(data?.networkProcessSteps?.map(({ number, name }) => [number, name]))
  return { shown, variables, networks: data?.province?.networks ?? undefined, stepNames }
}
