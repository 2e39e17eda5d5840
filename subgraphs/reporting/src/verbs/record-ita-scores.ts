import { alreadyExists, InputChecks, invalid, readRows, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import type { RecordItaScoresInput } from '../generated/resolvers.ts'
import { readScore, sourceLength } from '../inputs/ita-score.ts'
import { onlyOnce } from '../inputs/measure-parts.ts'
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
    const rows = readRows(checks, ['input', 'scores'], input.scores, { min: 1, max: 4 })
    const told = rows.map(({ dimension }) => dimension)
    const scores = rows.map(({ dimension, score, source }, at) => {
      const path = ['input', 'scores', at]
      const number = numberOfDimension(dimension)
      if (told.indexOf(dimension) < at) checks.add(invalid([...path, 'dimension'], dimension, onlyOnce))
      if (known.includes(number)) checks.add(alreadyExists([...path, 'dimension'], isThere))
      readScore(checks, [...path, 'score'], score)
      return { dimension: number, score, source: checks.text([...path, 'source'], source, sourceLength) }
    })
    checks.settle()
    await insertScores(change.sql, id, scores)
    return { id }
  },
}

const isThere = {
  th: 'มีคะแนนของมิตินี้อยู่แล้ว โปรดแก้ไขด้วย correctItaScore',
  en: 'there is a score of the dimension already; correct it with correctItaScore',
}
