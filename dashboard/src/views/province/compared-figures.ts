import type { AreaFigureName } from '../../area-figures/area-figure-words.ts'
import type {
  AreaCentresFragment,
  AreaNetworksFragment,
  AreaRatesFragment,
  AreaTrainingsFragment,
} from '../../generated/documents.ts'

export type Unit = 'count' | 'percent' | 'points' | 'hours'

/** A figure of a province that its region and the nation have too. */
export interface ComparedFigure<Group> {
  name: AreaFigureName
  unit: Unit
  /** Null where there is no figure. */
  value(group: Group): number | null
}

/** What a part compares: its first figure stands large, its last as bars, for it does not grow with an area's size. */
export type ComparedFigures<Group> = readonly ComparedFigure<Group>[]

export const centreFigures: ComparedFigures<AreaCentresFragment> = [
  { name: 'centres', unit: 'count', value: (group) => group.totalByEnd },
  { name: 'established', unit: 'count', value: (group) => group.establishedInYear },
  { name: 'without', unit: 'count', value: (group) => group.laosWithoutCentre },
  { name: 'coverage', unit: 'percent', value: (group) => group.coverage.percentage },
]

export const networkFigures: ComparedFigures<AreaNetworksFragment> = [
  { name: 'networks', unit: 'count', value: (group) => group.totalByEnd },
  { name: 'formed', unit: 'count', value: (group) => group.formedInYear },
  { name: 'active', unit: 'count', value: (group) => group.active },
  { name: 'hours', unit: 'hours', value: (group) => group.hours?.mean ?? null },
]

export const trainingFigures: ComparedFigures<AreaTrainingsFragment> = [
  { name: 'participants', unit: 'count', value: (group) => group.participants },
  { name: 'held', unit: 'count', value: (group) => group.held },
  { name: 'coreTrainers', unit: 'count', value: (group) => group.coreTrainers },
  { name: 'gain', unit: 'points', value: (group) => group.pairedTests?.gain ?? null },
]

export const rateFigures: ComparedFigures<AreaRatesFragment> = [
  { name: 'missing', unit: 'count', value: (group) => group.missing },
  { name: 'expected', unit: 'count', value: (group) => group.expected },
  { name: 'timeliness', unit: 'percent', value: (group) => group.timeliness.percentage },
  { name: 'completeness', unit: 'percent', value: (group) => group.completeness.percentage },
]
