import { type AudienceName, audiences } from '../audiences.ts'
import { centresDecisions } from './centres.ts'
import type { TypeDecision } from './decision.ts'
import { networksDecisions } from './networks.ts'
import { reportingDecisions } from './reporting.ts'
import { sharedDecisions } from './shared.ts'

const decisions: Record<string, TypeDecision> = {
  ...sharedDecisions,
  ...centresDecisions,
  ...networksDecisions,
  ...reportingDecisions,
}

/** Pages are for whoever sees the field that gives them; which rows are in them the rows' own type decides. */
const connection: TypeDecision = { everyone: 'edges nodes pageInfo totalCount' }
const edge: TypeDecision = { everyone: 'cursor node' }

/** The decision on a type; undefined when nobody has made one. */
export function decisionOn(type: string): TypeDecision | undefined {
  if (type.endsWith('Connection')) return connection
  if (type.endsWith('Edge')) return edge
  return decisions[type]
}

const names = Object.keys(audiences) as AudienceName[]

/** The audiences under which a field is written down: one, when it is decided. */
export function audiencesOf(type: string, field: string): AudienceName[] {
  const coordinate = `${type}.${field}`
  const known = byCoordinate.get(coordinate)
  if (known) return known
  const found = names.filter((name) => decisionOn(type)?.[name]?.split(' ').includes(field))
  byCoordinate.set(coordinate, found)
  return found
}

const byCoordinate = new Map<string, AudienceName[]>()

/** Every coordinate that is decided; connections and edges, which follow a rule, are left out. */
export const decidedCoordinates = (): string[] =>
  Object.entries(decisions).flatMap(([type, decision]) =>
    names.flatMap((name) => decision[name]?.split(' ').map((field) => `${type}.${field}`) ?? []),
  )
