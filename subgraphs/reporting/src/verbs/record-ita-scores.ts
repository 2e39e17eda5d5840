import { alreadyExists, InputChecks, invalid, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import type { RecordItaScoresInput } from '../generated/resolvers.ts'
import { checkScore, sourceLength } from '../inputs/ita-score.ts'
import { numberOfDimension } from '../rules/ita-dimension.ts'
import { insertScores } from '../stores/ita-score-write.ts'
import { scoresByMeasure } from '../stores/measure-parts.ts'

/** Records scores of the Integrity and Transparency Assessment beside a measure that is announced. */
export const recordItaScores: Verb<RecordItaScoresInput, { id: string }> = {
  name: 'recordItaScores',
  by: writers.officers,
  async run(change, input) {
    const { id } = await claimMeasureIn(change, 'ANNOUNCED', input)
    const known = (await scoresByMeasure(change.sql, [id])).map(({ dimension }) => dimension)
    const checks = new InputChecks()
    checks.number(['input', 'scores'], input.scores.length, { min: 1, max: 4 })
    const told = input.scores.map(({ dimension }) => dimension)
    const scores = input.scores.map(({ dimension, score, source }, at) => {
      const path = ['input', 'scores', at]
      const number = numberOfDimension(dimension)
      if (told.indexOf(dimension) < at) checks.add(invalid([...path, 'dimension'], dimension, onlyOnce))
      if (known.includes(number)) checks.add(alreadyExists([...path, 'dimension'], isThere))
      checkScore(checks, [...path, 'score'], score)
      return { dimension: number, score, source: checks.text([...path, 'source'], source, sourceLength) }
    })
    checks.settle()
    await insertScores(change.sql, id, scores)
    return { id }
  },
}

const onlyOnce = { th: 'ไม่ซ้ำกับแถวก่อนหน้า', en: 'none that repeats a row before it' }
const isThere = {
  th: 'มีคะแนนของมิตินี้อยู่แล้ว โปรดแก้ไขด้วย correctItaScore',
  en: 'there is a score of the dimension already; correct it with correctItaScore',
}
