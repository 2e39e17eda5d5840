import { reportIndicators } from '@hub/db/reporting/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLimits } from './count-limits.ts'
import { checkReport, type ReportFinding } from './report-checks.ts'
import type { ReportContent, ReportField } from './report-content.ts'

const content = (fields: Partial<Record<ReportField, string | number>>): ReportContent =>
  new Map(Object.entries(fields) as [ReportField, string | number][])

const found = (
  now: Partial<Record<ReportField, string | number>>,
  last: Partial<Record<ReportField, string | number>> | null = null,
  returned: Partial<Record<ReportField, string | number>> | null = null,
): string[] =>
  checkReport({ content: content(now), last: last && content(last), returned: returned && content(returned) }).map(told)

const told = ({ severity, rule, field }: ReportFinding): string => `${severity} ${rule} ${field}`

const sound = { OUTPUTS: 'จัดเวที', HEARINGS_HELD: 3, OPINIONS_HEARD: 40, PARTICIPANTS: 120 }

describe('a report is checked', () => {
  it.each([
    ['that is sound', sound, []],
    ['that says nothing', {}, ['ERROR EMPTY_REPORT null']],
    ['with a count below 0', { ...sound, INNOVATIONS: -1 }, ['ERROR COUNT_OUT_OF_RANGE INNOVATIONS']],
    [
      'with more meetings than a half-year has',
      { ...sound, COMMITTEE_MEETINGS: 201 },
      ['ERROR COUNT_OUT_OF_RANGE COMMITTEE_MEETINGS'],
    ],
    [
      'with opinions and no hearing',
      { OPINIONS_HEARD: 2, HEARINGS_HELD: 0 },
      ['ERROR OPINIONS_WITHOUT_HEARING OPINIONS_HEARD'],
    ],
    ['with opinions where hearings are not counted', { OPINIONS_HEARD: 2 }, []],
    [
      'with hearings and nobody there',
      { HEARINGS_HELD: 1, PARTICIPANTS: 0 },
      ['ERROR HEARINGS_WITHOUT_PARTICIPANTS HEARINGS_HELD'],
    ],
    [
      'with mobile activities and nobody there',
      { MOBILE_ACTIVITIES: 1, PARTICIPANTS: 0 },
      ['ERROR MOBILE_ACTIVITIES_WITHOUT_PARTICIPANTS MOBILE_ACTIVITIES'],
    ],
    ['with words alone', { OUTPUTS: 'จัดเวที' }, ['WARNING NOTHING_COUNTED null']],
    ['with problems and no class', { ...sound, PROBLEMS: 'คนน้อย' }, ['WARNING PROBLEMS_WITHOUT_OBSTACLE PROBLEMS']],
    ['with problems and a class', { ...sound, PROBLEMS: 'คนน้อย', OBSTACLE_1: '' }, []],
  ] as const)('%s', (_which, now, expected) => {
    expect(found(now)).toEqual(expected)
  })

  it.each([
    ['five times as many is usual', { PARTICIPANTS: 100 }, { PARTICIPANTS: 20 }, []],
    [
      'more than five times is not',
      { PARTICIPANTS: 101 },
      { PARTICIPANTS: 20 },
      ['WARNING COUNT_FAR_ABOVE_LAST PARTICIPANTS'],
    ],
    ['of small counts a multiple says little', { PARTICIPANTS: 19 }, { PARTICIPANTS: 1 }, []],
    ['after none, any count is usual', { PARTICIPANTS: 500 }, { PARTICIPANTS: 0 }, []],
    ['the same words', { ...sound, LESSONS: 'ก' }, { LESSONS: 'ก' }, ['WARNING TEXT_AS_LAST_ROUND LESSONS']],
    ['other words', { ...sound, LESSONS: 'ก' }, { LESSONS: 'ข' }, []],
  ] as const)('against the last accepted one: %s', (_which, now, last, expected) => {
    expect(found(now, last)).toEqual(expected)
  })

  it('against itself as it was returned', () => {
    expect(found(sound, null, sound)).toEqual(['WARNING UNCHANGED_SINCE_RETURN null'])
    expect(found(sound, null, { ...sound, PARTICIPANTS: 119 })).toEqual([])
  })

  it('and what it is told stands in both languages, errors first', () => {
    const any = fc.dictionary(fc.constantFrom(...reportIndicators), fc.integer({ min: -5, max: 2e7 }))
    fc.assert(
      fc.property(any, any, (now, last) => {
        const all = checkReport({ content: content(now), last: content(last), returned: null })
        for (const { message } of all) expect(message.th !== message.en && message.th !== '').toBe(true)
        const severities = all.map(({ severity }) => severity)
        expect(severities).toEqual(severities.toSorted())
        const beyond = reportIndicators.filter(
          (each) => now[each] !== undefined && (now[each] < 0 || now[each] > countLimits[each]),
        )
        expect(all.filter(({ rule }) => rule === 'COUNT_OUT_OF_RANGE').map(({ field }) => field)).toEqual(beyond)
      }),
    )
  })
})
