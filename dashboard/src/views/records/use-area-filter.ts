import { useChoice } from '../../url/use-choice.ts'
import { provinceChoice, regionChoice } from './records-choices.ts'

/** What the choice of a province or a region asks of the graph. */
export function useAreaFilter(): { provinceCodes?: string[]; regionCode?: string } {
  const [region] = useChoice(regionChoice)
  const [province] = useChoice(provinceChoice)
  return { ...(province && { provinceCodes: [province] }), ...(region && { regionCode: region }) }
}
