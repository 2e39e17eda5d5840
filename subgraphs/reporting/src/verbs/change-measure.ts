import { InputChecks, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import { writeParts } from '../effects/write-measure-parts.ts'
import type { ChangeMeasureInput } from '../generated/resolvers.ts'
import { readContent } from '../inputs/measure-content.ts'
import { readParts } from '../inputs/measure-parts.ts'
import { updateMeasure } from '../stores/measure-write.ts'

/** Changes a draft. */
export const changeMeasure: Verb<ChangeMeasureInput, { id: string }> = {
  name: 'changeMeasure',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const measure = await claimMeasureIn(change, 'DRAFT', input)
    const checks = new InputChecks()
    const { fiscalYear, titleTh: title } = measure
    const content = readContent(checks, input, { ...measure, title }, { fiscalYear, today })
    const parts = readParts(checks, input)
    checks.settle()
    await updateMeasure(sql, measure.id, content)
    await writeParts(sql, measure.id, parts)
    return { id: measure.id }
  },
}
