import { alreadyExists, type Change, InputChecks, readPerson, readRows, type Verb, writers } from '@hub/server'
import { checkNotCancelled, trainingOfPeople } from '../claims/training.ts'
import { refreshIfHeld } from '../effects/attendance-changed.ts'
import type { EnrolParticipantsInput, ParticipantInput } from '../generated/resolvers.ts'
import { checkSeats } from '../inputs/check-seats.ts'
import { readPlaces } from '../inputs/participant-places.ts'
import { isSamePerson } from '../rules/same-person.ts'
import { enrolledPersons } from '../stores/participant-record.ts'
import { insertParticipants, type NewParticipant } from '../stores/participant-write.ts'

const most = 500

/** Puts people down for a training. */
export const enrolParticipants: Verb<EnrolParticipantsInput, { trainingId: string; participantIds: string[] }> = {
  name: 'enrolParticipants',
  by: writers.offices,
  async run(change, { trainingId, participants: rows, confirm }) {
    const training = await trainingOfPeople(change, trainingId)
    checkNotCancelled(training)
    const checks = new InputChecks()
    readRows(checks, ['input', 'participants'], rows, { min: 1, max: most })
    checks.settle()
    const facts = rows.map((row, at) => readFacts(checks, row, at))
    const paths = rows.map((_, at) => ['input', 'participants', at])
    const places = await readPlaces(change, checks, { rows, paths, training, confirm: confirm ?? false })
    const people = facts.map((each, at) => ({ ...each, ...(places[at] ?? nowhere) }))
    await checkPersons(change, checks, trainingId, people)
    if (!confirm)
      await checkSeats(
        change,
        checks,
        training,
        people.map((each, at) => ({ ...each, path: paths[at] ?? [] })),
      )
    checks.settle()
    const made = await insertParticipants(change.sql, training, people)
    await refreshIfHeld(change, training)
    return { trainingId, participantIds: made.map(({ id }) => id) }
  },
}

const nowhere = { laoCode: null, districtCode: null, provinceCode: null }

function readFacts(checks: InputChecks, row: ParticipantInput, at: number) {
  const path = ['input', 'participants', at]
  return {
    category: row.category,
    position: checks.optionalText([...path, 'position'], row.position, { min: 2, max: 200 }),
    isCoreTrainer: row.isCoreTrainer ?? false,
    person: readPerson(checks, [...path, 'person'], row.person),
  }
}

/** Adds a fault for each person whom a row before, or the list, has already. */
async function checkPersons(
  { sql }: Change,
  checks: InputChecks,
  trainingId: string,
  people: readonly NewParticipant[],
): Promise<void> {
  const persons = people.map(({ person, ...place }) => (person ? { ...place, ...person } : null))
  const names = persons.flatMap((person) => (person ? [person.name] : []))
  if (names.length === 0) return
  const enrolled = await enrolledPersons(sql, trainingId, names)
  for (const [row, person] of persons.entries()) {
    if (!person) continue
    const path = ['input', 'participants', row, 'person']
    const before = persons.findIndex((each) => each && isSamePerson(each, person))
    if (before < row) checks.add(alreadyExists(path, sameRow(before + 1)))
    else if (enrolled.some((each) => isSamePerson(each, person))) checks.add(alreadyExists(path, onTheList))
  }
}

const sameRow = (row: number) => ({
  th: `เป็นบุคคลเดียวกับแถวที่ ${row} (ชื่อและที่มาเดียวกัน โทรศัพท์ไม่ต่างกัน)`,
  en: `it is the person of row ${row}: the same name and place, and no telephone that differs`,
})
const onTheList = {
  th: 'บุคคลนี้ลงทะเบียนแล้ว (ชื่อและที่มาเดียวกัน โทรศัพท์ไม่ต่างกัน)',
  en: 'this person is put down already: the same name and place, and no telephone that differs',
}
