import { InputChecks, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import { openTimesChanged } from '../effects/centre-changed.ts'
import type { CorrectAnnouncementInput } from '../generated/resolvers.ts'
import { readAnnouncement } from '../inputs/announcement.ts'
import { announcementDays } from '../rules/centre-days.ts'
import { activityDaysOf, setEstablishment } from '../stores/centre-write.ts'
import { addMissions, removeOtherMissions, writeAnnouncement } from '../stores/establishment-write.ts'

/** Corrects what is recorded of an announcement; with its day, the day of establishment moves. */
export const correctAnnouncement: Verb<CorrectAnnouncementInput, { id: string }> = {
  name: 'correctAnnouncement',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const centre = await claimFor(change, 'changeDetails', input)
    const [activities] = await activityDaysOf(sql, centre.id)
    const checks = new InputChecks()
    const days = announcementDays(centre, activities ?? { first: null, last: null }, today)
    const announcement = readAnnouncement(checks, input.announcement, days)
    checks.settle()
    await writeAnnouncement(sql, centre, announcement)
    await removeOtherMissions(sql, centre.id, announcement.missions)
    await addMissions(sql, centre, announcement.missions)
    const { announcedOn } = announcement
    const before = centre.establishedOn ?? announcedOn
    if (announcedOn !== before) {
      await setEstablishment(sql, centre.id, announcedOn)
      await openTimesChanged(change, centre, announcedOn < before ? announcedOn : before)
    }
    return { id: centre.id }
  },
}
