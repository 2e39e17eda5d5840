import { connect, type Sql } from '@hub/db/connect'
import { attachPostgres } from '@hub/db/postgres/open'
import { makeDemoToken } from '@hub/gateway'
import { afterEach, expect, test } from 'vitest'
import { testSecret } from '../kit/cluster.ts'
import { type HubProcess, runHub } from '../kit/hub-process.ts'
import { HubWorkplace } from '../kit/hub-workplace.ts'
import { findPlace, isAcknowledged, newWrite, type Place, send, tracesOf, type Write } from './writes.ts'

const writers = 20
const acknowledgedBeforeTheEnd = 200

const settings = {
  HUB_DEMO: 'on',
  HUB_SECRET: testSecret,
  RATE_LIMIT_TOKEN: '1000000',
  RATE_LIMIT_ADDRESS: '1000000',
}

let workplace: HubWorkplace
afterEach(() => workplace.clear())

/** All that was sent until the end came, and what of it was acknowledged. */
interface Storm {
  sent: Write[]
  acknowledged: Set<Write>
}

/** Writes from all sides until `end` ends the hub in the middle of it. */
async function stormUntil(end: () => void, hub: HubProcess, token: string, place: Place): Promise<Storm> {
  const storm: Storm = { sent: [], acknowledged: new Set() }
  const address = await hub.address()
  const write = async (): Promise<void> => {
    for (;;) {
      const next = newWrite(place, storm.sent.length)
      storm.sent.push(next)
      const answer = await send(address, token, next).catch(() => null)
      if (!answer || !isAcknowledged(answer)) return
      storm.acknowledged.add(next)
      if (storm.acknowledged.size === acknowledgedBeforeTheEnd) end()
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  return storm
}

async function onPostgres<T>(work: (owner: Sql) => Promise<T>): Promise<T> {
  const postgres = await attachPostgres(workplace.dataFolder)
  if (!postgres) throw new Error('nobody runs Postgres')
  const owner = connect(postgres.url)
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

test.each([
  ['the hub', (hub: HubProcess) => hub.child.kill('SIGKILL')],
  [
    'the hub and Postgres with it',
    (hub: HubProcess) => {
      process.kill(workplace.postmaster ?? 0, 'SIGKILL')
      hub.child.kill('SIGKILL')
    },
  ],
])(
  '%s killed in a storm of writes: what was acknowledged is there, of the rest no half',
  async (_what, kill) => {
    workplace = new HubWorkplace()
    const hub = workplace.start(settings)
    await hub.address()
    const token = await makeDemoToken({ role: 'ONDC_ADMIN' }, testSecret)
    const place = await onPostgres(findPlace)
    const { sent, acknowledged } = await stormUntil(() => kill(hub), hub, token, place)
    await hub.ended()

    const again = workplace.start(settings)
    const address = await again.address()
    await onPostgres(async (owner) => {
      for (const write of sent) {
        const traces = await tracesOf(owner, write)
        expect([[1, 1, 1], ...(acknowledged.has(write) ? [] : [[0, 0, 0]])]).toContainEqual(traces)
      }
    })
    const unanswered = sent.filter((write) => !acknowledged.has(write))
    expect(unanswered.length).toBeGreaterThan(0)
    for (const write of unanswered) expect(await send(address, token, write)).toSatisfy(isAcknowledged)
    await onPostgres(async (owner) => {
      for (const write of unanswered) expect(await tracesOf(owner, write)).toEqual([1, 1, 1])
    })
    await again.end()
    expect(await runHub(['verify'], { ...settings, HUB_DATA: workplace.dataFolder })).toMatchObject({ code: 0 })
  },
  120_000,
)
