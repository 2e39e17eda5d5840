import { type BatchStatement, loadOne, type ReadContext } from '@hub/server'
import { type FigureQuestion, figureQuestion } from '../rules/figure-question.ts'
import { provinceCodes } from '../stores/province.ts'

/** Loads the figures of a group: of an area, and of all provinces. */
export function figureLoaders<Row extends FigureQuestion>(
  context: ReadContext,
  statement: BatchStatement<FigureQuestion, Row>,
) {
  const byQuestion = loadOne<FigureQuestion, Row>(context, statement, ({ area, year, asOf }) => ({ area, year, asOf }))

  /** The figures of an area in a year, as of a day or (null) today; null where there is no figure. */
  const of = async (area: string, year: number, asOf: string | null | undefined): Promise<Row | null> => {
    const question = figureQuestion(area, year, asOf, context.today)
    return question && byQuestion.load(question)
  }

  /** The figures of each province that has one, by province code. */
  const ofProvinces = async (year: number, asOf: string | null | undefined): Promise<Row[]> => {
    const provinces = await context.read(provinceCodes)
    const rows = await Promise.all(provinces.map(({ code }) => of(code, year, asOf)))
    return rows.filter((row) => row !== null)
  }

  return { of, ofProvinces }
}
