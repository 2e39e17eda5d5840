import { InputChecks, invalid, notFound, Refused, readCause, type Verb, writers } from '@hub/server'
import { claimMeasure } from '../claims/measure.ts'
import type { CorrectItaScoreInput } from '../generated/resolvers.ts'
import { readScore, sourceLength } from '../inputs/ita-score.ts'
import { numberOfDimension } from '../rules/ita-dimension.ts'
import { somethingElse } from '../rules/something-else.ts'
import { keepScore, updateScore } from '../stores/ita-score-write.ts'
import { scoresByMeasure } from '../stores/measure-parts.ts'

/** Corrects a score; what it was stays as a revision. */
export const correctItaScore: Verb<CorrectItaScoreInput, { id: string }> = {
  name: 'correctItaScore',
  by: writers.officers,
  async run(change, input) {
    const { sql } = change
    const { id } = await claimMeasure(change, input)
    const dimension = numberOfDimension(input.dimension)
    const current = (await scoresByMeasure(sql, [id])).find((each) => each.dimension === dimension)
    if (!current) throw new Refused(notFound(['input', 'dimension'], input.dimension, aScore))
    const checks = new InputChecks()
    const score = input.score ?? current.score
    readScore(checks, ['input', 'score'], score)
    const source = checks.optionalText(['input', 'source'], input.source, sourceLength) ?? current.source
    const cause = readCause(checks, input)
    if (score === current.score && source === current.source)
      checks.add(invalid(['input', 'score'], score, somethingElse))
    checks.settle()
    await keepScore(sql, id, dimension, cause)
    await updateScore(sql, id, { dimension, score, source })
    return { id }
  },
}

const aScore = { th: 'คะแนนของมิติ', en: 'score of the dimension' }
