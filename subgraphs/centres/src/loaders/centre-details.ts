import { loadMany, loadOne, type ReadContext } from '@hub/server'
import { announcementsOfCentres, officesOfCentres } from '../stores/centre-details.ts'
import { missionsOfCentres } from '../stores/centre-mission.ts'
import { channelsOfCentres } from '../stores/channel.ts'
import { bodiesById, bodiesOfCentres, type MembersQuestion, membersById, membersOnDays } from '../stores/committee.ts'
import { administratorsOfChannels, holdersOfSeats } from '../stores/person.ts'
import { processStepsOfCentres } from '../stores/process-step.ts'

/** What a centre's announcement holds: office, channels, bodies, seats; and the steps of its establishment. */
export function centreDetailLoaders(context: ReadContext) {
  return {
    announcement: loadOne(context, announcementsOfCentres, (row) => row.centreId),
    centreMissions: loadMany(context, missionsOfCentres, (mission) => mission.centreId),
    office: loadOne(context, officesOfCentres, (row) => row.centreId),
    channels: loadMany(context, channelsOfCentres, (channel) => channel.centreId),
    channelAdministrator: loadOne(context, administratorsOfChannels, (person) => person.of),
    body: loadOne(context, bodiesById, (body) => body.id),
    bodies: loadMany(context, bodiesOfCentres, (body) => body.centreId),
    member: loadOne(context, membersById, (member) => member.id),
    members: loadMany(context, membersOnDays, ({ bodyId, day }): MembersQuestion => ({ bodyId, day })),
    seatHolder: loadOne(context, holdersOfSeats, (person) => person.of),
    processSteps: loadMany(context, processStepsOfCentres, (step) => step.centreId),
  }
}
