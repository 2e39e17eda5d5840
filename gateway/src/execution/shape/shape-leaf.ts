import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql'
import { failed, placeOf, type ShapeValue } from './shaping.ts'

const integer = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < 1e21

/** What the scalars of GraphQL itself look like in JSON; others look as their subgraph has them. */
const looks: Record<string, (value: unknown) => boolean> = {
  Int: integer,
  Float: Number.isFinite,
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || integer(value),
}

/** Lets through what is a value of the type; enum values too that only subgraphs know are not. */
export function shapeLeaf(type: GraphQLLeafType, place: string): ShapeValue {
  const isValid = validity(type)
  if (!isValid) return (_, value) => value ?? null
  return (shaping, value, key) => {
    if (value === undefined || value === null) return null
    if (isValid(value)) return value
    shaping.report(`Invalid value found for ${placeOf(place, type.name, key)}.`, key)
    return failed
  }
}

function validity(type: GraphQLLeafType): ((value: unknown) => boolean) | undefined {
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map(({ name }) => name))
    return (value) => typeof value === 'string' && values.has(value)
  }
  return isSpecifiedScalarType(type) ? looks[type.name] : undefined
}
