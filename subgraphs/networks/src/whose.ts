import type { WhoseByField } from '@hub/server'
import type { PersonRow } from './stores/person.ts'

const ofRow = ({ of, provinceCode, laoCode }: PersonRow) => ({ key: of, provinceCode, laoCode })

/** Whose the persons of this subgraph are, by the field that gives them. */
export const whose: WhoseByField = {
  'NetworkAdvisor.person': ofRow,
  'NetworkMember.person': ofRow,
  'Participant.person': ofRow,
}
