import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { halfOf } from '@hub/schema/calendar/half'
import type { CentreAnnouncementResolvers } from '../generated/resolvers.ts'

export const CentreAnnouncement: CentreAnnouncementResolvers = {
  fiscalYear: ({ announcedOn }) => ({ year: fiscalYearOf(announcedOn) }),
  half: ({ announcedOn }) => halfOf(announcedOn),
}
