import type { Viewer } from '@hub/schema/viewer'
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { checkMarking } from './check-marking.ts'
import { type FieldAt, markedIn } from './marked-fields.ts'
import type { Notes } from './notes.ts'
import { mayReadPersons } from './right.ts'
import type { Whose, WhoseByField } from './whose.ts'

/** What the guard needs of a request's context. */
export interface GuardedContext {
  viewer: Viewer
  notes: Notes
}

type Resolver = GraphQLFieldResolver<unknown, GuardedContext>

/**
 * Guards what a schema marks `@personal`: a viewer who can never see it gets null and no resolver runs; whatever else leaves
 * a marked field is noted, to be logged before the answer goes. Row-level security stands behind it and decides what is seen.
 * @throws when something marked cannot be guarded
 */
export function guardPersonalData(schema: GraphQLSchema, whose: WhoseByField): void {
  const marked = markedIn(schema)
  checkMarking(marked, whose)
  for (const at of marked.fields) wrap(at, (resolve) => noting(at.coordinate, whoseOf(whose, at.coordinate), resolve))
  for (const at of marked.parts) wrap(at, (resolve) => notingPart(at.field.name, resolve))
}

function wrap({ field }: FieldAt, around: (resolve: Resolver) => Resolver): void {
  field.resolve = around((field.resolve ?? defaultFieldResolver) as Resolver) as typeof field.resolve
}

const noting =
  (coordinate: string, whoseIs: (value: unknown) => Whose, resolve: Resolver): Resolver =>
  async (parent, args, context, info) => {
    if (!mayReadPersons(context.viewer)) return null
    const value = (await resolve(parent, args, context, info)) ?? null
    if (value !== null) context.notes.person(coordinate, value, whoseIs(value))
    return value
  }

const notingPart =
  (name: string, resolve: Resolver): Resolver =>
  async (person, args, context, info) => {
    const value = (await resolve(person, args, context, info)) ?? null
    if (value !== null) context.notes.part(person, name)
    return value
  }

/** @throws when a value does not say whose it is: what cannot be logged is not given */
const whoseOf = (whose: WhoseByField, coordinate: string) => {
  const tell = whose[coordinate] as (value: unknown) => Whose
  return (value: unknown): Whose => {
    const told = tell(value)
    if (typeof told.key === 'string' && told.key !== '') return told
    throw new Error(`${coordinate} gives a person and does not say whose it is`)
  }
}
