import { type InputChecks, type InputPath, invalid, required } from '@hub/server'
import type { AnnouncementInput, CentreOfficeInput } from '../generated/resolvers.ts'
import type { DayRange } from '../rules/centre-days.ts'
import type { AnnouncementFacts, OfficeFacts } from '../stores/establishment-write.ts'

const path = ['input', 'announcement']

/** What an announcement says, made on one of some days. */
export function readAnnouncement(checks: InputChecks, input: AnnouncementInput, days: DayRange): AnnouncementFacts {
  return {
    number: checks.optionalText([...path, 'number'], input.number, { max: 60 }),
    announcedOn: checks.day([...path, 'announcedOn'], input.announcedOn, days),
    signatoryPosition: checks.text([...path, 'signatoryPosition'], input.signatoryPosition, { min: 2, max: 200 }),
    missions: readMissions(checks, [...path, 'missions'], input.missions),
  }
}

/** Missions by number, each once. */
function readMissions(checks: InputChecks, at: InputPath, missions: readonly number[]): number[] {
  if (missions.length === 0) checks.add(required(at, oneMission))
  missions.forEach((mission, row) => {
    checks.number([...at, row], mission, { min: 1, max: 9 })
    if (missions.indexOf(mission) < row) checks.add(invalid([...at, row], mission, once))
  })
  return [...missions]
}

/** Where a centre is. */
export const readOffice = (checks: InputChecks, { name, address }: CentreOfficeInput): OfficeFacts => ({
  name: checks.text(['input', 'office', 'name'], name, { min: 2, max: 200 }),
  address: checks.optionalText(['input', 'office', 'address'], address, { min: 2, max: 500 }),
})

const oneMission = { th: 'ภารกิจอย่างน้อยหนึ่งข้อ', en: 'one mission at least' }
const once = { th: 'ภารกิจแต่ละข้อเพียงครั้งเดียว', en: 'each mission once' }
