import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { useNetworks } from './kit.ts'
import { differences, done, newSeries, people, plan, send as sendTo } from './training-verbs.ts'

const kit = useNetworks()
const send = (verb: string, input: object) => sendTo(kit, verb, input)

/** What somebody may try with a training; `who` picks among those put down, whoever they are. */
type Step =
  | { try: 'enrol' }
  | { try: 'withdraw'; who: number }
  | { try: 'attend'; who: number; attended: boolean }
  | { try: 'score'; who: number; kind: 'PRE' | 'POST'; points: number | null }
  | { try: 'move'; ahead: boolean }
  | { try: 'complete' }
  | { try: 'cancel' }

const who = fc.nat(3)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Step>({ try: 'enrol' }) },
    { weight: 1, arbitrary: fc.record({ try: fc.constant('withdraw' as const), who }) },
    { weight: 6, arbitrary: fc.record({ try: fc.constant('attend' as const), who, attended: fc.boolean() }) },
    {
      weight: 6,
      arbitrary: fc.record({
        try: fc.constant('score' as const),
        who,
        kind: fc.constantFrom('PRE' as const, 'POST' as const),
        points: fc.option(fc.nat(20), { freq: 5 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ try: fc.constant('move' as const), ahead: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant<Step>({ try: 'complete' }) },
    { weight: 1, arbitrary: fc.constant<Step>({ try: 'cancel' }) },
  ),
  { minLength: 6, maxLength: 24 },
)

interface Person {
  id: string
  version: number
  attended: boolean
  PRE: number | null
  POST: number | null
}

/** A training as it must be: plain facts, and what follows from them. */
class Model {
  status: 'SCHEDULED' | 'COMPLETED' | 'CANCELLED' = 'SCHEDULED'
  isAhead = false
  people: Person[] = []

  get attended(): number {
    return this.people.filter(({ attended }) => attended).length
  }

  get pairs(): number {
    return this.people.filter(({ attended, PRE, POST }) => attended && PRE !== null && POST !== null).length
  }

  /** Whether a step is right as things stand. */
  allows(step: Step, person: Person | undefined): boolean {
    if (step.try === 'complete') return this.status === 'SCHEDULED' && !this.isAhead && this.attended > 0
    if (step.try === 'cancel') return this.status === 'SCHEDULED'
    if (step.try === 'move') return this.status === 'SCHEDULED' && !(step.ahead && this.attended > 0)
    if (this.status === 'CANCELLED') return false
    if (step.try === 'enrol') return true
    if (!person) return false
    if (step.try === 'withdraw') return !person.attended
    if (step.try === 'score') return step.kind === 'PRE' || step.points === null || person.attended
    if (this.isAhead) return false
    if (step.attended || !person.attended) return true
    return person.POST === null && !(this.status === 'COMPLETED' && this.attended === 1)
  }
}

let series: string
beforeAll(async () => {
  series = await newSeries(kit)
})

let cohort = 0

/** Tries one step on the hub; whether it was done, and the participants it gives. */
async function attempt(id: string, step: Step, person: Person | undefined) {
  const training = async () => {
    const [row] = await kit.owner`select version from networks.training where id = ${id}`
    return { id, expectedVersion: Number(row?.version) }
  }
  const nobody = '00000000-0000-4000-8000-000000000000'
  const participantId = person?.id ?? nobody
  switch (step.try) {
    case 'enrol':
      return send('enrolParticipants', { trainingId: id, participants: [{ category: 'PEOPLE_REPRESENTATIVE' }] })
    case 'withdraw':
      return send('withdrawParticipant', { id: participantId, expectedVersion: person?.version ?? 1 })
    case 'attend':
      return send('recordAttendance', { trainingId: id, attendance: [{ participantId, attended: step.attended }] })
    case 'score': {
      const row = { participantId, kind: step.kind, score: step.points, maxScore: 20 }
      return send('recordTestScores', { trainingId: id, scores: [row], confirm: true })
    }
    case 'move': {
      const day = step.ahead ? '2026-12-01' : '2026-10-01'
      return send('rescheduleTraining', { ...(await training()), startsOn: day, endsOn: day })
    }
    case 'complete':
      return send('completeTraining', await training())
    case 'cancel':
      return send('cancelTraining', { ...(await training()), reason: 'น้ำท่วม', confirm: true })
  }
}

/** Does a step to the model. */
function apply(model: Model, step: Step, person: Person | undefined): void {
  if (step.try === 'complete') model.status = 'COMPLETED'
  if (step.try === 'cancel') model.status = 'CANCELLED'
  if (step.try === 'move') model.isAhead = step.ahead
  if (!person) return
  if (step.try === 'withdraw') model.people = model.people.filter((each) => each !== person)
  if (step.try === 'attend') person.attended = step.attended
  if (step.try === 'score') person[step.kind] = step.points
}

/** Runs steps on the hub and on the model, which must agree on each. */
async function live(all: Step[]): Promise<{ id: string; model: Model }> {
  const { id } = await done(send('scheduleTraining', plan(series, { cohort: ++cohort })))
  const model = new Model()
  for (const step of all) {
    const person = 'who' in step ? model.people[step.who] : undefined
    const answer = await attempt(id, step, person)
    expect(answer.userErrors.length === 0 && answer.refusedAs === undefined, JSON.stringify(step)).toBe(
      model.allows(step, person),
    )
    if (answer.userErrors.length > 0) continue
    apply(model, step, person)
    for (const { id: participant, version } of answer.participants ?? []) {
      const known = model.people.find((each) => each.id === participant)
      if (known) known.version = version
      else model.people.push({ id: participant, version, attended: false, PRE: null, POST: null })
    }
  }
  return { id, model }
}

it('no sequence of calls does to a training what its rules forbid, and its figures are a recount', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { id, model } = await live(all)
      const [stands] = await kit.owner`
        select status, (select count(*)::int from networks.participant p where p.training_id = t.id) as enrolled,
               (select count(*)::int from networks.participant p where p.training_id = t.id and attended) as attended
        from networks.training t where id = ${id}`
      expect(stands).toEqual({ status: model.status, enrolled: model.people.length, attended: model.attended })
      if (model.status === 'COMPLETED') expect(model.attended).toBeGreaterThan(0)
      const [counted] = await kit.owner`
        select coalesce(sum(paired), 0)::int as pairs, coalesce(sum(attended), 0)::int as attended
        from networks.training_group where training_id = ${id}`
      const counts = model.status === 'COMPLETED'
      expect(counted).toEqual({ pairs: counts ? model.pairs : 0, attended: counts ? model.attended : 0 })
      expect(await differences(kit)).toEqual([])
    }),
    { numRuns: 25 },
  )
})

it('the steps of a training that is held, one after the other, are all allowed', async () => {
  const { id } = await done(send('scheduleTraining', plan(series, { cohort: ++cohort })))
  const list = await people(
    send('enrolParticipants', {
      trainingId: id,
      participants: Array.from({ length: 6 }, () => ({ category: 'OTHER' })),
    }),
  )
  const ids = list.map((each) => each.id)
  await people(
    send('recordAttendance', {
      trainingId: id,
      attendance: ids.map((participantId) => ({ participantId, attended: true })),
    }),
  )
  const scores = ids.flatMap((participantId) => [
    { participantId, kind: 'PRE', score: 8, maxScore: 20 },
    { participantId, kind: 'POST', score: 14, maxScore: 20 },
  ])
  await people(send('recordTestScores', { trainingId: id, scores }))
  const held = await done(send('completeTraining', { id, expectedVersion: 1 }))
  expect(held.pairedTests).toEqual({ isSuppressed: false, withheld: 0, n: 6 })
})
