import { expect, test } from 'vitest'
import { useCentres } from '../../test/kit.ts'

const kit = useCentres()

test('a fiscal year names its days and both eras', async () => {
  expect(
    await kit.data('{ fiscalYear(year: 2564) { year ceYear name en: name(locale: EN) startsOn endsOn isRunning } }'),
  ).toEqual({
    fiscalYear: {
      year: 2564,
      ceYear: 2021,
      name: 'ปีงบประมาณ พ.ศ. 2564',
      en: 'Fiscal year 2564 (2021)',
      startsOn: '2020-10-01',
      endsOn: '2021-09-30',
      isRunning: false,
    },
  })
})

test('the running year is the one of today in Thailand', async () => {
  expect(await kit.data('{ currentFiscalYear { year isRunning } }')).toEqual({
    currentFiscalYear: { year: 2570, isRunning: true },
  })
})

test('a range of years ends with the running one unless told otherwise', async () => {
  expect(
    await kit.data(
      '{ a: fiscalYears(from: 2568) { year } b: fiscalYears(from: 2559, to: 2559) { year } c: fiscalYears(from: 2560, to: 2559) { year } }',
    ),
  ).toEqual({
    a: [{ year: 2568 }, { year: 2569 }, { year: 2570 }],
    b: [{ year: 2559 }],
    c: [],
  })
})

test('a year the hub does not know is null, and refused as the end of a range', async () => {
  expect(await kit.data('{ a: fiscalYear(year: 2021) { year } b: fiscalYear(year: -1) { year } }')).toEqual({
    a: null,
    b: null,
  })
  for (const [args, field] of [
    ['from: 2021', 'from'],
    ['from: 2564, to: 99999', 'to'],
    ['from: 2476, to: 2576', 'to'],
  ]) {
    const { errors } = await kit.ask(`{ fiscalYears(${args}) { year } }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field })
  }
})
