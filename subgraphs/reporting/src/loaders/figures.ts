import { loadAll, loadMany, loadOne, type ReadContext } from '@hub/server'
import type { FigureQuestion } from '../stores/figure-question.ts'
import { type ObstacleCountRow, obstacleCountsByQuestion } from '../stores/obstacle-count.ts'
import { provinceCodes, type RatesRow, ratesByQuestion } from '../stores/reporting-rates.ts'

const question = ({ area, year, half, asOf }: FigureQuestion): FigureQuestion => ({ area, year, half, asOf })

export const figureLoaders = (context: ReadContext) => ({
  rates: loadOne<FigureQuestion, RatesRow>(
    context,
    (sql, asked) => ratesByQuestion(sql, asked, context.today),
    question,
  ),
  obstacleCounts: loadMany<FigureQuestion, ObstacleCountRow>(
    context,
    (sql, asked) => obstacleCountsByQuestion(sql, asked, context.today),
    question,
  ),
  provinceCodes: loadAll(context, provinceCodes),
})
