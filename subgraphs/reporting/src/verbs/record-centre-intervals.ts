import type { Transaction } from '@hub/db/connect'
import { InputChecks, invalid, isOpaqueId, notFound, Refused, type Verb, writers } from '@hub/server'
import type { RecordCentreIntervalsInput } from '../generated/resolvers.ts'
import { intervalFaults } from '../rules/centre-intervals.ts'
import {
  centreVersion,
  laoExists,
  type OpenInterval,
  type OwedRound,
  removeOtherIntervals,
  roundsOwedBy,
  upsertCentre,
  upsertIntervals,
} from '../stores/centre-interval.ts'
import { owedRoundsHaveFigures, refreshRollups, refreshRollupsOfProvinces } from '../stores/rollups.ts'

/** Takes over from the centres subgraph in which times a centre was open: what it owes follows from them. */
export const recordCentreIntervals: Verb<RecordCentreIntervalsInput, { centreId: string }> = {
  name: 'recordCentreIntervals',
  by: writers.administrators,
  async run({ sql }, input) {
    const { centreId } = input
    const intervals = earliestFirst(input)
    await check(sql, input, intervals)
    const [known] = await centreVersion(sql, centreId)
    if (known && known.version > input.version) return { centreId }
    const owedBefore = await roundsOwedBy(sql, centreId)
    await upsertCentre(sql, input)
    await removeOtherIntervals(sql, input, intervals)
    await upsertIntervals(sql, input, intervals)
    const owedNow = await roundsOwedBy(sql, centreId)
    const years = yearsThatDiffer(owedBefore, owedNow)
    // One that moves to another province is counted there, and no longer where it was.
    const provinces = new Set([...owedBefore, ...owedNow].map(({ provinceCode }) => provinceCode))
    if (years.length > 0) await refresh(sql, years, [...provinces])
    return { centreId }
  },
}

/** The first centre to owe a round gives all areas figures for it, and without the last they go: else its province's change. */
async function refresh(sql: Transaction, years: readonly number[], provinceCodes: readonly string[]): Promise<void> {
  const [rounds] = await owedRoundsHaveFigures(sql, years)
  if (rounds?.same) await refreshRollupsOfProvinces(sql, years, provinceCodes)
  else await refreshRollups(sql, years)
}

const earliestFirst = ({ intervals }: RecordCentreIntervalsInput): OpenInterval[] =>
  intervals
    .map(({ openedOn, closedOn }) => ({ openedOn, closedOn: closedOn ?? null }))
    .toSorted((one, other) => (one.openedOn < other.openedOn ? -1 : 1))

async function check(
  sql: Transaction,
  { centreId, laoCode, provinceCode, version }: RecordCentreIntervalsInput,
  intervals: readonly OpenInterval[],
): Promise<void> {
  const checks = new InputChecks()
  if (!isOpaqueId(centreId))
    checks.add(invalid(['input', 'centreId'], centreId, { th: 'รหัสศูนย์', en: 'the id of a centre' }))
  checks.number(['input', 'version'], version, { min: 1 })
  for (const fault of intervalFaults(intervals)) checks.add(fault)
  checks.settle()
  const [lao] = await laoExists(sql, laoCode, provinceCode)
  if (!lao?.found)
    throw new Refused(notFound(['input', 'laoCode'], laoCode, { th: ' อปท. ในจังหวัด', en: 'LAO of the province' }))
}

/** The fiscal years of the rounds that are owed in only one of two ledgers of a centre. */
function yearsThatDiffer(one: readonly OwedRound[], other: readonly OwedRound[]): number[] {
  const name = ({ year, half, provinceCode }: OwedRound) => `${year} ${half} ${provinceCode}`
  const [inOne, inOther] = [new Set(one.map(name)), new Set(other.map(name))]
  const differing = [...one, ...other].filter((round) => inOne.has(name(round)) !== inOther.has(name(round)))
  return [...new Set(differing.map(({ year }) => year))]
}
