import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { programmeBeginningYear } from '@hub/schema/calendar/programme-beginning'
import { alreadyExists, InputChecks, notFound, Refused, readCode, type Verb, writers } from '@hub/server'
import { writeParts } from '../effects/write-measure-parts.ts'
import type { DraftMeasureInput } from '../generated/resolvers.ts'
import { readContent } from '../inputs/measure-content.ts'
import { readParts } from '../inputs/measure-parts.ts'
import { insertMeasure, measureOfYear, writesForLao } from '../stores/measure-write.ts'

/** Begins an LAO's participation measure for a fiscal year, as a draft. */
export const draftMeasure: Verb<DraftMeasureInput, { id: string }> = {
  name: 'draftMeasure',
  by: writers.officers,
  async run({ sql, viewer, today }, input) {
    const { fiscalYear } = input
    const laoCode = readCode(input.laoCode) ?? ''
    const [own] = await writesForLao(sql, laoCode, viewer)
    if (!own) throw new Refused(notFound(['input', 'laoCode'], laoCode, { th: ' อปท.', en: 'LAO' }))
    const checks = new InputChecks()
    checks.number(['input', 'fiscalYear'], fiscalYear, { min: programmeBeginningYear, max: fiscalYearOf(today) + 1 })
    checks.settle()
    const content = readContent(checks, input, blank, { fiscalYear, today })
    const parts = readParts(checks, input)
    checks.settle()
    const [known] = await measureOfYear(sql, laoCode, fiscalYear)
    if (known) throw new Refused(alreadyExists(['input', 'fiscalYear'], isThere))
    const [made] = await insertMeasure(sql, { laoCode, year: fiscalYear, ...content })
    const id = made?.id ?? ''
    const told = new Map(parts.steps?.map((step) => [step.number, step]))
    const steps = [1, 2, 3, 4].map((number) => told.get(number) ?? { number, text: null })
    await writeParts(sql, id, { ...parts, steps })
    return { id }
  },
}

const blank = { title: '', dimension: 3, planFrom: null, planTo: null, draftedOn: null }
const isThere = {
  th: 'อปท. นี้มีมาตรการของปีงบประมาณนี้อยู่แล้ว',
  en: 'the LAO has a measure for the fiscal year already',
}
