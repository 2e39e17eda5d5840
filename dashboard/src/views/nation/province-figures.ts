import type { AreaFigureName } from '../../area-figures/area-figure-words.ts'
import type { Format } from '../../digits/use-format.ts'
import type { ProvincesQuery } from '../../generated/documents.ts'
import type { Subgraph } from '../../graph/answer.ts'

export type ProvinceRow = ProvincesQuery['provinces'][number]

/** A figure that provinces can be compared by. */
export interface ProvinceFigure {
  /** Which figure of an area it is. */
  figure: AreaFigureName
  subgraph: Subgraph
  /** The day for which it stands. */
  asOf(province: ProvinceRow): string | undefined
  /** Null where there is no figure. */
  value(province: ProvinceRow): number | null
  unit: 'count' | 'percent' | 'points'
  /** Whether it is of a reporting round. */
  isOfRound?: boolean
}

const ofCentres = { subgraph: 'centres', asOf: (row: ProvinceRow) => row.centreFigures?.asOf } as const
const ofNetworks = { subgraph: 'networks', asOf: (row: ProvinceRow) => row.networkFigures?.asOf } as const
const ofTrainings = { subgraph: 'networks', asOf: (row: ProvinceRow) => row.trainingFigures?.asOf } as const
const ofRates = {
  subgraph: 'reporting',
  isOfRound: true,
  asOf: (row: ProvinceRow) => row.reportingRates?.asOf,
} as const

const figures = {
  ESTABLISHED: {
    ...ofCentres,
    figure: 'established',
    unit: 'count',
    value: (row) => row.centreFigures?.establishedInYear ?? null,
  },
  CENTRES: { ...ofCentres, figure: 'centres', unit: 'count', value: (row) => row.centreFigures?.totalByEnd ?? null },
  COVERAGE: {
    ...ofCentres,
    figure: 'coverage',
    unit: 'percent',
    value: (row) => row.centreFigures?.coverage.percentage ?? null,
  },
  WITHOUT: {
    ...ofCentres,
    figure: 'without',
    unit: 'count',
    value: (row) => row.centreFigures?.laosWithoutCentre ?? null,
  },
  NETWORKS: {
    ...ofNetworks,
    figure: 'networks',
    unit: 'count',
    value: (row) => row.networkFigures?.totalByEnd ?? null,
  },
  ACTIVE_NETWORKS: {
    ...ofNetworks,
    figure: 'active',
    unit: 'count',
    value: (row) => row.networkFigures?.active ?? null,
  },
  TRAININGS: { ...ofTrainings, figure: 'held', unit: 'count', value: (row) => row.trainingFigures?.held ?? null },
  PARTICIPANTS: {
    ...ofTrainings,
    figure: 'participants',
    unit: 'count',
    value: (row) => row.trainingFigures?.participants ?? null,
  },
  GAIN: {
    ...ofTrainings,
    figure: 'gain',
    unit: 'points',
    value: (row) => row.trainingFigures?.pairedTests?.gain ?? null,
  },
  COMPLETENESS: {
    ...ofRates,
    figure: 'completeness',
    unit: 'percent',
    value: (row) => row.reportingRates?.completeness.percentage ?? null,
  },
  TIMELINESS: {
    ...ofRates,
    figure: 'timeliness',
    unit: 'percent',
    value: (row) => row.reportingRates?.timeliness.percentage ?? null,
  },
  MISSING: {
    ...ofRates,
    figure: 'missing',
    unit: 'count',
    value: (row) => row.reportingRates?.missing ?? null,
  },
} satisfies Record<string, ProvinceFigure>

export type ProvinceFigureName = keyof typeof figures

export const provinceFigures: Readonly<Record<ProvinceFigureName, ProvinceFigure>> = figures

export const provinceFigureNames = Object.keys(figures) as ProvinceFigureName[]

/** A value of a figure as it is written. */
export function writtenFigure({ unit }: ProvinceFigure, value: number, format: Format): string {
  if (unit === 'percent') return format.percent(value)
  return unit === 'points' ? format.points(value) : format.count(value)
}
