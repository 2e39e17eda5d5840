import { loadAll, type ReadContext } from '@hub/server'
import { allObstacleClasses } from '../stores/obstacle-class.ts'
import { allSources } from '../stores/source.ts'
import { allWorkStandards } from '../stores/work-standard.ts'

export const referenceLoaders = (context: ReadContext) => ({
  sources: loadAll(context, allSources),
  obstacleClasses: loadAll(context, allObstacleClasses),
  workStandards: loadAll(context, allWorkStandards),
})
