import { randomUUID } from 'node:crypto'
import { verifyRollups } from '@hub/db/verify/rollups'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { useNetworks } from './kit.ts'
import { beganOn, everyAct, lastDay, script, type Told } from './network-acts.ts'
import { type Act, after, isPossible, type Model } from './network-model.ts'
import { write } from './writing.ts'

const kit = useNetworks()
const today = '2025-11-20'

/** The input of an act on a network. */
async function inputOf(act: Act, id: string, { version, periods }: Model): Promise<object> {
  const named = { id, expectedVersion: version }
  switch (act.verb) {
    case 'formNetwork':
      return { ...named, formedOn: act.day, confirm: act.confirm }
    case 'closeNetwork':
      return { ...named, closedOn: act.day, reason: 'ทดสอบ' }
    case 'makeNetworkDormant':
      return { ...named, dormantOn: act.day, reason: 'ทดสอบ' }
    case 'reviveNetwork':
      return { ...named, revivedOn: act.day, reason: 'ทดสอบ' }
    case 'takeBackNetworkStatus':
      return named
    case 'correctNetworkStatus':
      return { ...named, since: periods[act.period]?.since ?? '2000-01-01', correctedSince: act.day }
    case 'recordNetworkStep':
      return { ...named, step: act.step, startedOn: act.started, finishedOn: act.finished, hours: act.finished && 10 }
    case 'removeNetworkStep':
      return { ...named, step: act.step }
    case 'recordHearing':
      return { networkId: id, heldOn: act.day, confirm: true }
    case 'recordNetworkFollowUp':
      return { networkId: id, followedOn: act.day, progress: 'เดินหน้า', confirm: true }
    case 'retireNetworkMember': {
      const [member] = await kit.owner<{ id: string }[]>`
        insert into networks.network_member (network_id, province_code, category) values (${id}, '54', 'OTHER') returning id`
      return { id: member?.id, retiredOn: act.day }
    }
  }
}

async function begin(): Promise<string> {
  const input = { provinceCode: '54', name: 'เครือข่ายของแบบจำลอง', beganOn }
  const answer = await write<{ network: { id: string } }>(kit, 'beginNetwork', input, {
    today,
    fields: 'network { id }',
  })
  return answer.network.id
}

/** What the hub tells of a network, as the model tells it. */
async function asAnswered(id: string): Promise<Pick<Model, 'version' | 'periods' | 'steps'>> {
  const { data } = await kit.ask(
    `{ network(id: "${id}") { version status formedOn closedOn statusHistory { status since until } processSteps { step { number } startedOn finishedOn } } }`,
  )
  const network = data?.network as {
    version: number
    status: string
    formedOn: string | null
    closedOn: string | null
    statusHistory: (Model['periods'][number] & { until: string | null })[]
    processSteps: { step: { number: number }; startedOn: string | null; finishedOn: string | null }[]
  }
  const periods = network.statusHistory
  expect(periods.map(({ until }) => until)).toEqual([...periods.slice(1).map(({ since }) => since), null])
  expect(network.status).toBe(periods.at(-1)?.status)
  expect(network.formedOn).toBe(periods.find(({ status }) => status === 'ACTIVE')?.since ?? null)
  expect(network.closedOn).toBe(periods.find(({ status }) => status === 'CLOSED')?.since ?? null)
  const steps = network.processSteps
    .filter(({ startedOn, finishedOn }) => startedOn || finishedOn)
    .map(({ step: { number }, startedOn, finishedOn }) => [number, { started: startedOn, finished: finishedOn }])
  return {
    version: network.version,
    periods: periods.map(({ status, since }) => ({ status, since })),
    steps: Object.fromEntries(steps),
  }
}

/** Acts on a network as its office would, holds every answer against the model, and gives which act came out how. */
async function play(acts: readonly Told[]): Promise<string[]> {
  const id = await begin()
  let model: Model = { ...begun, periods: [{ status: 'FORMING', since: beganOn }] }
  const outcomes: string[] = []
  for (const tell of acts) {
    const act = tell(lastDay(model), model)
    const next = after(model, act)
    const accepted = next !== null && isPossible(next, today)
    const input = { idempotencyKey: randomUUID(), ...(await inputOf(act, id, model)) }
    const { userErrors, refusedAs } = await write(kit, act.verb, input, { today })
    expect(refusedAs).toBeUndefined()
    expect({ act, model, accepted: userErrors.length === 0, userErrors }).toEqual({ act, model, accepted, userErrors })
    outcomes.push(`${act.verb} ${accepted ? 'accepted' : 'refused'}`)
    if (!accepted) continue
    model = next
    // Sent again, an act is done already: were it done twice, the model would be a version behind.
    expect((await write(kit, act.verb, input, { today })).userErrors).toEqual([])
  }
  const { version, periods, steps } = model
  expect(await asAnswered(id)).toEqual({ version, periods, steps })
  return outcomes
}

const begun: Omit<Model, 'periods'> = { version: 1, steps: {}, hearings: [], followUps: [], left: [] }

beforeEach(() => kit.owner`truncate networks.network cascade`)

test('every act is refused when it is not its time, and accepted when it is', async () => {
  const outcomes = await play(everyAct)
  const verbs = outcomes.map((outcome) => outcome.split(' ')[0])
  for (const verb of verbs) expect(outcomes).toEqual(expect.arrayContaining([`${verb} refused`, `${verb} accepted`]))
})

test('no sequence of writes brings a network where it cannot be, and figures stay what a recount gives', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (acts) => {
      await kit.owner`truncate networks.network cascade`
      await play(acts)
      expect(await verifyRollups(kit.owner, 'networks')).toEqual([])
    }),
    { numRuns: 30 },
  )
}, 120_000)
