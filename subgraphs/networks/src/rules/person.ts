import type { PersonColumns, PersonRow } from '../stores/person.ts'

/** The person of a record; null where none is recorded or the viewer may not see personal data. */
export const personOf = (record: PersonColumns & { id: string }): PersonRow | null =>
  record.personName === null
    ? null
    : {
        of: record.id,
        provinceCode: record.personProvinceCode,
        laoCode: record.personLaoCode,
        name: record.personName,
        phone: record.personPhone,
        lineId: record.personLineId,
      }
