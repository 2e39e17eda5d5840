import { expect, test } from 'vitest'
import { figureCategoryCounts, type HeadcountRow, participation } from './participation.ts'

const reported = (part: Partial<HeadcountRow>): HeadcountRow => ({
  trainingId: 't',
  basis: 'REPORTED',
  category: null,
  participants: 0,
  registered: null,
  coreTrainers: null,
  laos: null,
  source: 'เอกสาร',
  ...part,
})
const counted = (part: Partial<HeadcountRow>): HeadcountRow => ({
  ...reported({}),
  basis: 'COUNTED',
  registered: 0,
  coreTrainers: 0,
  laos: 0,
  source: null,
  ...part,
})

test('a documented total stands where nobody is recorded, and says which document', () => {
  expect(participation([reported({ participants: 282, laos: 94 })])).toEqual({
    basis: 'REPORTED',
    participants: 282,
    laos: 94,
    byCategory: [{ category: null, participants: 282 }],
    documentedTotal: 282,
    source: 'เอกสาร',
  })
})

test('recorded participants go before a documented total, which still stands beside them', () => {
  const rows = [
    counted({ participants: 4, registered: 5, coreTrainers: 1, laos: 1 }),
    counted({ category: 'PEOPLE_REPRESENTATIVE', participants: 1 }),
    counted({ category: 'LAO_REPRESENTATIVE', participants: 3 }),
    reported({ participants: 5 }),
  ]
  expect(participation(rows)).toEqual({
    basis: 'COUNTED',
    participants: 4,
    registered: 5,
    coreTrainers: 1,
    laos: 1,
    byCategory: [
      { category: 'LAO_REPRESENTATIVE', participants: 3 },
      { category: 'PEOPLE_REPRESENTATIVE', participants: 1 },
    ],
    documentedTotal: 5,
    source: 'เอกสาร',
  })
})

test('participants who are put down but did not come count as none, not as unknown', () => {
  expect(participation([counted({ registered: 5 })])).toMatchObject({
    basis: 'COUNTED',
    participants: 0,
    registered: 5,
  })
})

test('nothing recorded at all is no figure', () => {
  expect(participation([])).toBeNull()
})

test('a figure lists every category, and people of none only when there are some', () => {
  expect(figureCategoryCounts({ OTHER: 2 })).toHaveLength(9)
  expect(figureCategoryCounts({ OTHER: 2, UNDIVIDED: 282 }).at(-1)).toEqual({ category: null, participants: 282 })
})
