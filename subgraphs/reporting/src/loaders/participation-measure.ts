import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import {
  type ApprovalRow,
  approvalsByMeasure,
  type ChannelRow,
  channelsByMeasure,
  type ReturnRow,
  returnsByMeasure,
  revisionsByScore,
  type ScoreKey,
  type ScoreRevisionRow,
  type ScoreRow,
  type StepRow,
  scoresByMeasure,
  stepsByMeasure,
} from '../stores/measure-parts.ts'
import { type MeasureRow, measuresById, measuresByLao } from '../stores/participation-measure.ts'
import { type MeasureFilter, type MeasureOrder, measurePages } from '../stores/participation-measure-page.ts'

const measureOf = ({ measureId }: { measureId: string }): string => measureId

export const measureLoaders = (context: ReadContext) => ({
  byId: loadOne<string, MeasureRow>(context, measuresById, ({ id }) => id),
  byLao: loadMany<string, MeasureRow>(context, measuresByLao, ({ laoCode }) => laoCode),
  pages: connectionLoader<MeasureRow, MeasureFilter, MeasureOrder>(context, measurePages),
  steps: loadMany<string, StepRow>(context, stepsByMeasure, measureOf),
  channels: loadMany<string, ChannelRow>(context, channelsByMeasure, measureOf),
  approvals: loadMany<string, ApprovalRow>(context, approvalsByMeasure, measureOf),
  returns: loadMany<string, ReturnRow>(context, returnsByMeasure, measureOf),
  scoreRevisions: loadMany<ScoreKey, ScoreRevisionRow>(context, revisionsByScore, ({ measureId, dimension }) => ({
    measureId,
    dimension,
  })),
  scores: loadMany<string, ScoreRow>(context, scoresByMeasure, measureOf),
})
