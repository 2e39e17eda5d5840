import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCentre, addReport, addRounds, type Centre } from '../../test/records.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2563, 2564)
})
afterAll(() => world.close())

let lastCode = 1000000
const centre = (...open: [string, string?][]): Promise<Centre> => {
  lastCode += 1
  return addCentre(world.owner, { laoCode: String(lastCode), open })
}

/** The ledger of a centre on a day, as `round status`. */
const owed = async ({ id }: Centre, today = '2021-06-01'): Promise<string[]> => {
  const rows = await world.owner`
    select fiscal_year || ' ' || half || ' ' || status as line from reporting.ledger(${today}::date)
    where centre_id = ${id} order by fiscal_year, half`
  return rows.map(({ line }) => line)
}

describe('which rounds a centre owes', () => {
  it('one that was established on 31 March owes the round that ends on that day', async () => {
    expect(await owed(await centre(['2021-03-31']))).toEqual(['2564 FIRST MISSING', '2564 SECOND NOT_YET_DUE'])
  })

  it('one that was established on 1 April does not', async () => {
    expect(await owed(await centre(['2021-04-01']))).toEqual(['2564 SECOND NOT_YET_DUE'])
  })

  it('one that was closed on the last day of the half-year, or before, owes nothing for it', async () => {
    expect(await owed(await centre(['2020-05-01', '2021-03-31']))).toEqual(['2563 SECOND MISSING'])
    expect(await owed(await centre(['2020-10-01', '2021-02-01']))).toEqual([])
  })

  it('one that was closed on the day after still owes it', async () => {
    expect(await owed(await centre(['2020-10-01', '2021-04-01']))).toEqual(['2564 FIRST MISSING'])
  })

  it('one that was suspended on the last day does not owe it, and owes again once it works again', async () => {
    const suspended = await centre(['2020-01-15', '2021-03-01'], ['2021-04-20'])
    expect(await owed(suspended)).toEqual(['2563 FIRST MISSING', '2563 SECOND MISSING', '2564 SECOND NOT_YET_DUE'])
  })

  it('while a half-year runs, one that is open today owes it; a half-year that has not begun is owed by nobody', async () => {
    const open = await centre(['2020-12-01'])
    expect(await owed(open, '2020-11-30')).toEqual([])
    expect(await owed(open, '2020-12-01')).toEqual(['2564 FIRST NOT_YET_DUE'])
    expect(await owed(open, '2021-03-31')).toEqual(['2564 FIRST NOT_YET_DUE'])
    expect(await owed(open, '2021-04-01')).toEqual(['2564 FIRST NOT_YET_DUE', '2564 SECOND NOT_YET_DUE'])
  })
})

describe('how an owed report stands', () => {
  const since = (): Promise<Centre> => centre(['2020-10-01', '2021-04-01'])
  const report = { year: 2564, half: 'FIRST' } as const

  it('is missing from the day after the due date on', async () => {
    const late = await since()
    expect(await owed(late, '2021-04-30')).toEqual(['2564 FIRST NOT_YET_DUE'])
    expect(await owed(late, '2021-05-01')).toEqual(['2564 FIRST MISSING'])
  })

  it('is on time until the last minute of the due date in Bangkok, which in UTC is the evening before', async () => {
    const inTime = await since()
    await addReport(world.owner, inTime, {
      ...report,
      steps: [{ state: 'SUBMITTED', at: '2021-04-30T23:59:59+07:00' }],
    })
    expect(await owed(inTime)).toEqual(['2564 FIRST SUBMITTED_ON_TIME'])
    const tooLate = await since()
    await addReport(world.owner, tooLate, { ...report, steps: [{ state: 'SUBMITTED', at: '2021-04-30T17:00:00Z' }] })
    expect(await owed(tooLate)).toEqual(['2564 FIRST SUBMITTED_LATE'])
  })

  it('an empty report is still owed; its first submission with content counts', async () => {
    const empty = await since()
    await addReport(world.owner, empty, { ...report, empty: [1], steps: [{ state: 'SUBMITTED', at: '2021-04-10' }] })
    expect(await owed(empty)).toEqual(['2564 FIRST MISSING'])
    const filled = await since()
    await addReport(world.owner, filled, {
      ...report,
      empty: [1],
      steps: [
        { state: 'SUBMITTED', at: '2021-04-10' },
        { state: 'RETURNED', at: '2021-04-12' },
        { state: 'SUBMITTED', at: '2021-05-02', revision: 2 },
      ],
    })
    expect(await owed(filled)).toEqual(['2564 FIRST SUBMITTED_LATE'])
  })

  it('one sent back for correction keeps the day of its first submission', async () => {
    const returned = await since()
    await addReport(world.owner, returned, {
      ...report,
      steps: [
        { state: 'SUBMITTED', at: '2021-04-20' },
        { state: 'RETURNED', at: '2021-05-10' },
        { state: 'SUBMITTED', at: '2021-05-20', revision: 2 },
      ],
    })
    expect(await owed(returned)).toEqual(['2564 FIRST SUBMITTED_ON_TIME'])
  })

  it('one that was withdrawn is owed again, and another can take its place', async () => {
    const withdrawn = await since()
    await addReport(world.owner, withdrawn, {
      ...report,
      steps: [
        { state: 'SUBMITTED', at: '2021-04-20' },
        { state: 'WITHDRAWN', at: '2021-04-21' },
      ],
    })
    expect(await owed(withdrawn)).toEqual(['2564 FIRST MISSING'])
    await addReport(world.owner, withdrawn, { ...report, steps: [{ state: 'SUBMITTED', at: '2021-05-03' }] })
    expect(await owed(withdrawn)).toEqual(['2564 FIRST SUBMITTED_LATE'])
  })

  it('a draft is not a report', async () => {
    const drafted = await since()
    await addReport(world.owner, drafted, { ...report, steps: [] })
    expect(await owed(drafted)).toEqual(['2564 FIRST MISSING'])
  })

  it('an extension stands in for the due date', async () => {
    const extended = await since()
    await world.owner`
      insert into reporting.round_extension (fiscal_year, half, centre_id, province_code, lao_code, due_on, granted_on)
      values (2564, 'FIRST', ${extended.id}, '54', ${extended.laoCode}, '2021-05-15', '2021-04-28')`
    expect(await owed(extended, '2021-05-15')).toEqual(['2564 FIRST NOT_YET_DUE'])
    await addReport(world.owner, extended, { ...report, steps: [{ state: 'SUBMITTED', at: '2021-05-15' }] })
    expect(await owed(extended)).toEqual(['2564 FIRST SUBMITTED_ON_TIME'])
  })
})

it('a centre has one report a round that is not withdrawn', async () => {
  const twice = await centre(['2020-10-01'])
  await addReport(world.owner, twice, { year: 2564, half: 'FIRST', steps: [] })
  await expect(addReport(world.owner, twice, { year: 2564, half: 'FIRST', steps: [] })).rejects.toThrow(
    'centre_report_one_a_round',
  )
})
