import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'

/** The most that a target or a printed figure counts: there are some 7,850 LAOs. */
export const mostCounted = 100_000

/** The last fiscal year that anything is planned for: 20 years ahead, as far as the national strategy looks. */
export const lastPlannedYear = (today: string): number => fiscalYearOf(today) + 20
