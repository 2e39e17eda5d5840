import { InputChecks, type Verb, writers } from '@hub/server'
import { claimFor } from '../claims/centre-facts.ts'
import { openTimesChanged } from '../effects/centre-changed.ts'
import { changeChannelsOf } from '../effects/channels-changed.ts'
import type { EstablishCentreInput } from '../generated/resolvers.ts'
import { readAnnouncement, readOffice } from '../inputs/announcement.ts'
import { readChannels } from '../inputs/channels.ts'
import { announcementDays } from '../rules/centre-days.ts'
import { setEstablishment } from '../stores/centre-write.ts'
import { addMissions, writeAnnouncement, writeOffice } from '../stores/establishment-write.ts'

/** Establishes a centre by its announcement. */
export const establishCentre: Verb<EstablishCentreInput, { id: string }> = {
  name: 'establishCentre',
  by: writers.officers,
  async run(change, input) {
    const centre = await claimFor(change, 'establish', input)
    const checks = new InputChecks()
    const days = announcementDays(centre, { first: null, last: null }, change.today)
    const announcement = readAnnouncement(checks, input.announcement, days)
    const office = readOffice(checks, input.office)
    const channels = readChannels(checks, input.channels ?? [], new Set())
    checks.settle()
    await setEstablishment(change.sql, centre.id, announcement.announcedOn)
    await writeAnnouncement(change.sql, centre, announcement)
    await addMissions(change.sql, centre, announcement.missions)
    await writeOffice(change.sql, centre, office)
    await changeChannelsOf(change, centre, { channels, known: new Set() })
    await openTimesChanged(change, centre, announcement.announcedOn)
    return { id: centre.id }
  },
}
