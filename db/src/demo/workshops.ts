import { toGregorianYear } from '@hub/schema/calendar/era'
import { addDays, dayOf, type LocalDate } from '@hub/schema/calendar/local-date'
import { randomOf } from './random.ts'

/** The first and last day of a training. */
export interface Days {
  startsOn: LocalDate
  endsOn: LocalDate
}

/** The first workshops on establishing centres, as the documents date them. */
const DOCUMENTED: Record<number, Days> = {
  2561: { startsOn: '2018-05-03', endsOn: '2018-05-04' },
  2562: { startsOn: '2019-03-04', endsOn: '2019-03-05' },
}

/** The year of the first workshop: nobody was told how to establish a centre before. */
export const FIRST_WORKSHOP_YEAR = 2561

/** When the workshop on establishing centres is held in a fiscal year; from 2563 on in some February, invented. */
export function workshopOf(seed: number, year: number): Days {
  const documented = DOCUMENTED[year]
  if (documented) return documented
  const startsOn = dayOf(toGregorianYear(year), 2, randomOf(seed, 'workshop', year).int(3, 24))
  return { startsOn, endsOn: addDays(startsOn, 1) }
}
