import type { EnrolledPerson } from '../stores/participant-record.ts'

/** What persons are told apart by. */
export type Person = Omit<EnrolledPerson, 'id'>

/** Whether two records are of one person: the same name and place, and no two telephones that differ. */
export const isSamePerson = (one: Person, other: Person): boolean =>
  one.name === other.name &&
  one.provinceCode === other.provinceCode &&
  one.districtCode === other.districtCode &&
  one.laoCode === other.laoCode &&
  (one.phone === null || other.phone === null || digits(one.phone) === digits(other.phone))

const digits = (phone: string): string => phone.replace(/\D/g, '')
