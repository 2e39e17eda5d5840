import { figureDay } from '@hub/schema/calendar/as-of'
import { loadOne, type ReadContext } from '@hub/server'
import { type Figures, figureQuestion } from '../rules/figures.ts'
import { centreFigures, type FigureQuestion } from '../stores/centre-figures.ts'
import { type ProvinceRankRow, type RankQuestion, rankedProvinces } from '../stores/province-rank.ts'

/** Figures on centres as of a day, null where there is no figure, and rankings by them. */
export function figureLoaders(context: ReadContext) {
  const { today } = context
  const rows = loadOne(context, centreFigures, ({ area, year, asOf }): FigureQuestion => ({ area, year, asOf }))

  return {
    figures: async (area: string, year: number, asOf?: string | null): Promise<Figures | null> => {
      const question = figureQuestion(year, asOf, today)
      const row = question && (await rows.load({ area, ...question }))
      return row ? { ...row, asOf: figureDay(year, asOf, today) } : null
    },
    ranking: async ({ year, asOf, ...ranking }: RankQuestion): Promise<ProvinceRankRow[]> => {
      const question = figureQuestion(year, asOf, today)
      return question ? context.read((sql) => rankedProvinces(sql, { ...ranking, ...question })) : []
    },
  }
}
