import { connectionLoader, isFiltered, type LoadConnection, loadOne, type ReadContext } from '@hub/server'
import type { TrainingRow } from '../stores/training.ts'
import { trainingCountsByArea } from '../stores/training-count.ts'
import { type TrainingFilter, type TrainingOrder, trainingPagesByArea } from '../stores/training-page.ts'

/**
 * Trainings by the code of a province, district or LAO that they reached. How many there are without a filter is kept:
 * counted anew, a province's list of LAOs would cost more with every year.
 */
export function trainingsByArea(context: ReadContext): LoadConnection<TrainingRow, TrainingFilter, TrainingOrder> {
  const pages = connectionLoader<TrainingRow, TrainingFilter, TrainingOrder>(context, trainingPagesByArea, {
    by: (sql) => sql`reach.code`,
    type: 'text',
  })
  const counts = loadOne(context, trainingCountsByArea, ({ code }) => code)
  return (area, args) => {
    const page = pages(area, args)
    if (isFiltered(args.filter)) return page
    return { ...page, totalCount: async () => (await counts.load(area))?.trainings ?? 0 }
  }
}
