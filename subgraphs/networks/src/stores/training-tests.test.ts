import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { useNetworks, viewers } from '../../test/kit.ts'
import { addTraining, type ParticipantRecord } from '../../test/records.ts'

const kit = useNetworks()

const scored = (...pairs: [number | null, number | null][]): ParticipantRecord[] => pairs.map((scores) => ({ scores }))

describe('paired tests', () => {
  interface Tests {
    isSuppressed: boolean
    withheld: number
    n: number | null
    meanBefore: number | null
    meanAfter: number | null
    gain: number | null
    normalisedGain: number | null
    gainInterval: { low: number; high: number } | null
  }
  const testsOf = async (id: string, viewer: keyof typeof viewers = 'analyst'): Promise<Tests | null> => {
    const { data, errors } = await kit.ask(
      'query ($id: ID!) { training(id: $id) { pairedTests { isSuppressed withheld n meanBefore meanAfter gain normalisedGain gainInterval { low high } } } }',
      { viewer: viewers[viewer], variables: { id } },
    )
    expect(errors).toBeUndefined()
    const training = data?.training as { pairedTests: Tests | null } | undefined
    return training?.pairedTests ?? null
  }
  const write = (participants: ParticipantRecord[], provinceCode: string | null = '54') =>
    addTraining(kit.owner, { startsOn: '2021-03-01', provinceCode, participants })
  beforeEach(() => kit.owner`truncate networks.training cascade`)

  it('of five people are those worked out by hand', async () => {
    // Percent before: 50 40 60 30 70 (mean 50), after: 70 70 80 60 70 (mean 70); gains 20 30 20 30 0 (mean 20, s = √150).
    const tests = await testsOf(await write(scored([10, 14], [8, 14], [12, 16], [6, 12], [14, 14])))
    expect(tests).toMatchObject({
      isSuppressed: false,
      n: 5,
      meanBefore: 50,
      meanAfter: 70,
      gain: 20,
      normalisedGain: 0.4,
    })
    // t(4) = 2.776445; 2.776445 × √150 ÷ √5 = 15.20721
    expect(tests?.gainInterval?.low).toBeCloseTo(4.79279, 4)
    expect(tests?.gainInterval?.high).toBeCloseTo(35.20721, 4)
  })

  it('count only who sat both and came', async () => {
    const absent: ParticipantRecord = { attended: false, scores: [0, 20] }
    const tests = await testsOf(await write([...scored([10, 14], [8, 14], [null, 20], [0, null]), absent]))
    expect(tests).toMatchObject({ n: 2, meanBefore: 45, meanAfter: 70 })
  })

  it('do not depend on the order of the participants, and the interval holds the gain', async () => {
    const points = fc.integer({ min: 0, max: 20 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 8 }), async (pairs) => {
        const forth = await testsOf(await write(scored(...pairs)))
        expect(await testsOf(await write(scored(...pairs.toReversed())))).toEqual(forth)
        expect(forth?.gainInterval?.low).toBeLessThanOrEqual(forth?.gain ?? Number.NaN)
        expect(forth?.gainInterval?.high).toBeGreaterThanOrEqual(forth?.gain ?? Number.NaN)
        if (forth?.normalisedGain) expect(Math.sign(forth.normalisedGain)).toBe(Math.sign(forth.gain ?? Number.NaN))
      }),
      { numRuns: 15 },
    )
  })

  it.each([
    ['public', true],
    ['chiangRai', true],
    ['sungMen', true],
    ['phrae', false],
    ['analyst', false],
    ['administrator', false],
  ] as const)('of four people are shown to %s: withheld %s', async (viewer, withheld) => {
    const tests = await testsOf(await write(scored([10, 14], [8, 14], [12, 16], [6, 12])), viewer)
    expect(tests?.isSuppressed).toBe(withheld)
    expect(tests?.n).toBe(withheld ? null : 4)
    expect(tests?.withheld).toBe(withheld ? 4 : 0)
    expect(tests?.gainInterval === null).toBe(withheld)
  })

  it('of five people are shown to anyone', async () => {
    const tests = await testsOf(await write(scored([10, 14], [8, 14], [12, 16], [6, 12], [14, 14])), 'public')
    expect(tests).toMatchObject({ isSuppressed: false, n: 5 })
  })
})
