import { alreadyExists, InputChecks, Refused, readRows, type Verb, writers } from '@hub/server'
import type { CreateTrainingSeriesInput } from '../generated/resolvers.ts'
import { insertSeries, type NewSeries, seriesNamed } from '../stores/training-series-write.ts'

const mostObjectives = 20

/** Records a series of trainings. */
export const createTrainingSeries: Verb<CreateTrainingSeriesInput, { id: string }> = {
  name: 'createTrainingSeries',
  by: writers.administrators,
  async run({ sql }, input) {
    const series = checked(input)
    const [same] = await seriesNamed(sql, series.nameTh)
    if (same) throw new Refused(alreadyExists(['input', 'name'], sameName))
    const [made] = await insertSeries(sql, series)
    return { id: made?.id ?? '' }
  },
}

function checked({ name, nameEn, objectives = [], composition = [] }: CreateTrainingSeriesInput): NewSeries {
  const checks = new InputChecks()
  const nameTh = checks.text(['input', 'name'], name, { min: 5, max: 300 })
  const english = checks.optionalText(['input', 'nameEn'], nameEn, { min: 3, max: 300 })
  const reached = readRows(checks, ['input', 'objectives'], objectives, { max: mostObjectives }).map((each, row) =>
    checks.text(['input', 'objectives', row], each, { min: 3, max: 1000 }),
  )
  for (const [row, { category, peoplePerProvince }] of composition.entries()) {
    checks.number(['input', 'composition', row, 'peoplePerProvince'], peoplePerProvince, { min: 1, max: 1000 })
    if (composition.findIndex((seat) => seat.category === category) < row)
      checks.add(alreadyExists(['input', 'composition', row, 'category'], sameCategory))
  }
  checks.settle()
  return { nameTh, nameEn: english, objectives: reached, seats: composition }
}

const sameName = { th: 'มีโครงการชื่อนี้แล้ว', en: 'there is a series of this name already' }
const sameCategory = { th: 'มีประเภทนี้ในแถวก่อนหน้าแล้ว', en: 'a row before it has the same category' }
