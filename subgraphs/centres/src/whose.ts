import { ofRow, type WhoseByField } from '@hub/server'

/** Whose the persons of this subgraph are, by the field that gives them. */
export const whose: WhoseByField = {
  'CentreChannel.administrator': ofRow,
  'CommitteeMember.person': ofRow,
}
