import type { Format } from '../../digits/use-format.ts'
import type { ProvincesQuery } from '../../generated/documents.ts'
import type { Subgraph } from '../../graph/answer.ts'

export type ProvinceRow = ProvincesQuery['provinces'][number]

/** A figure that provinces can be compared by. */
export interface ProvinceFigure {
  subgraph: Subgraph
  /** Null where there is no figure. */
  value(province: ProvinceRow): number | null
  unit: 'count' | 'percent' | 'points'
  /** Whether it is of a reporting round. */
  isOfRound?: boolean
}

const figures = {
  ESTABLISHED: { subgraph: 'centres', unit: 'count', value: (row) => row.centreFigures?.establishedInYear ?? null },
  CENTRES: { subgraph: 'centres', unit: 'count', value: (row) => row.centreFigures?.totalByEnd ?? null },
  COVERAGE: { subgraph: 'centres', unit: 'percent', value: (row) => row.centreFigures?.coverage.percentage ?? null },
  WITHOUT: { subgraph: 'centres', unit: 'count', value: (row) => row.centreFigures?.laosWithoutCentre ?? null },
  NETWORKS: { subgraph: 'networks', unit: 'count', value: (row) => row.networkFigures?.totalByEnd ?? null },
  ACTIVE_NETWORKS: { subgraph: 'networks', unit: 'count', value: (row) => row.networkFigures?.active ?? null },
  TRAININGS: { subgraph: 'networks', unit: 'count', value: (row) => row.trainingFigures?.held ?? null },
  PARTICIPANTS: { subgraph: 'networks', unit: 'count', value: (row) => row.trainingFigures?.participants ?? null },
  GAIN: { subgraph: 'networks', unit: 'points', value: (row) => row.trainingFigures?.pairedTests?.gain ?? null },
  COMPLETENESS: {
    subgraph: 'reporting',
    unit: 'percent',
    isOfRound: true,
    value: (row) => row.reportingRates?.completeness.percentage ?? null,
  },
  TIMELINESS: {
    subgraph: 'reporting',
    unit: 'percent',
    isOfRound: true,
    value: (row) => row.reportingRates?.timeliness.percentage ?? null,
  },
  MISSING: {
    subgraph: 'reporting',
    unit: 'count',
    isOfRound: true,
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
