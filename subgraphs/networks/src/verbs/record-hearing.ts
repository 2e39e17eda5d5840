import { randomUUID } from 'node:crypto'
import { confirmationNeeded, confirmed, InputChecks, type Verb, writers } from '@hub/server'
import { claimNetwork } from '../claims/network.ts'
import type { RecordHearingInput } from '../generated/resolvers.ts'
import { checkHappening } from '../inputs/happened-on.ts'
import { readAttendance, readOpinions, readPlace, warningsOfHearing } from '../inputs/hearing.ts'
import { hearingsOn } from '../stores/hearing.ts'
import { insertHearing, writeOpinions } from '../stores/hearing-write.ts'

const path = ['input', 'heldOn']

/** Records a meeting at which a network heard the people's opinions. */
export const recordHearing: Verb<RecordHearingInput, { networkId: string; id: string }> = {
  name: 'recordHearing',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const { networkId, expectedVersion, heldOn, confirm } = input
    const checks = new InputChecks()
    const placeTh = readPlace(checks, input.place)
    const attendance = readAttendance(checks, input.attendance)
    const opinions = readOpinions(checks, input.opinions ?? [])
    checks.settle()
    const network = await claimNetwork(change, { id: networkId, expectedVersion, path: ['input', 'networkId'] })
    checkHappening(path, { kind: 'HEARING', on: heldOn }, { life: network.life, today })
    const [sameDay] = await hearingsOn(sql, network.id, heldOn)
    const warnings = warningsOfHearing(attendance, opinions)
    confirmed(confirm, [...(sameDay ? [confirmationNeeded(path, secondOfDay)] : []), ...warnings])
    const id = randomUUID()
    await insertHearing(sql, network, { id, heldOn, placeTh, attendance })
    await writeOpinions(sql, network, id, opinions)
    return { networkId: network.id, id }
  },
}

const secondOfDay = {
  th: 'มีการรับฟังความคิดเห็นของเครือข่ายในวันนี้บันทึกไว้แล้ว',
  en: 'a hearing of the network on this day is recorded already',
}
