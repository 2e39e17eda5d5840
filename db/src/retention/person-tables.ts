import type { SubgraphName } from '../policies.ts'

/** A table of personal data and its key. */
export interface PersonTable {
  name: string
  key: string
}

/** The tables of personal data of each subgraph. */
export const personTables: Record<SubgraphName, readonly PersonTable[]> = {
  centres: [
    { name: 'centre_channel_person', key: 'channel_id' },
    { name: 'committee_member_person', key: 'member_id' },
  ],
  networks: [
    { name: 'network_advisor_person', key: 'advisor_id' },
    { name: 'network_member_person', key: 'member_id' },
    { name: 'participant_person', key: 'participant_id' },
  ],
  reporting: [],
}

/** The columns of those tables that are personal data. */
export const personalColumns = ['name', 'phone', 'line_id'] as const
