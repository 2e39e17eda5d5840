import { loadMany, loadOne, type ReadContext } from '@hub/server'
import {
  type AreaYear,
  type TargetKey,
  type TargetRow,
  targetsBetween,
  targetsByAreaYear,
  targetsByKey,
} from '../stores/target.ts'
import { revisionsByTarget, type TargetRevisionRow } from '../stores/target-revision.ts'

export const targetLoaders = (context: ReadContext) => ({
  byKey: loadOne<TargetKey, TargetRow>(context, targetsByKey, ({ indicator, basis, area, year }) => ({
    indicator,
    basis,
    area,
    year,
  })),
  byAreaYear: loadMany<AreaYear, TargetRow>(context, targetsByAreaYear, ({ area, year }) => ({ area, year })),
  revisions: loadMany<string, TargetRevisionRow>(context, revisionsByTarget, ({ targetId }) => targetId),
  between: (range: { area: string; from: number; to: number }) =>
    context.read<TargetRow>((sql) => targetsBetween(sql, range)),
})
