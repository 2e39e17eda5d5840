import type { ReadContext } from '@hub/server'
import { apiTokenLoaders } from './api-token.ts'
import { reportLoaders } from './centre-report.ts'
import { figureLoaders } from './figures.ts'
import { obligationLoaders } from './obligation.ts'
import { measureLoaders } from './participation-measure.ts'
import { publishedFigureLoaders } from './published-figure.ts'
import { referenceLoaders } from './reference.ts'
import { reportContentLoaders } from './report-content.ts'
import { roundLoaders } from './reporting-round.ts'
import { targetLoaders } from './target.ts'

/** The loaders of one request, by aggregate. */
export const createLoaders = (context: ReadContext) => ({
  apiTokens: apiTokenLoaders(context),
  rounds: roundLoaders(context),
  reports: reportLoaders(context),
  reportContent: reportContentLoaders(context),
  obligations: obligationLoaders(context),
  figures: figureLoaders(context),
  targets: targetLoaders(context),
  publishedFigures: publishedFigureLoaders(context),
  reference: referenceLoaders(context),
  measures: measureLoaders(context),
})

export type Loaders = ReturnType<typeof createLoaders>
