import type { Person } from '../generated/resolvers.ts'
import type { PersonColumns } from '../stores/person.ts'

/** The person of a record; null where none is recorded or the viewer may not see personal data. */
export const personOf = ({ personName, personPhone, personLineId }: PersonColumns): Person | null =>
  personName === null ? null : { name: personName, phone: personPhone, lineId: personLineId }
