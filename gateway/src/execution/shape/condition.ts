import type { DirectiveNode, SelectionNode } from 'graphql'
import type { Data } from '../plan/data.ts'

/** Whether something is asked for, by the values of variables. */
export type Condition = (variables: Data) => boolean

const never: Condition = () => false

/** What `@skip` and `@include` of a selection say; undefined where it is always asked for. */
export function conditionOf({ directives = [] }: SelectionNode, around: Condition | undefined): Condition | undefined {
  return directives.reduce((condition, directive) => both(condition, conditionBy(directive)), around)
}

function conditionBy({ name, arguments: given = [] }: DirectiveNode): Condition | undefined {
  if (name.value !== 'skip' && name.value !== 'include') return undefined
  const wanted = name.value === 'include'
  const value = given.find((argument) => argument.name.value === 'if')?.value
  if (value?.kind === 'BooleanValue') return value.value === wanted ? undefined : never
  if (value?.kind !== 'Variable') return never
  const variable = value.name.value
  return (variables) => (variables[variable] === true) === wanted
}

function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  if (!one || !other) return one ?? other
  return (variables) => one(variables) && other(variables)
}

/** Whether one of several places asks for it. */
export function anyOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const known = conditions.filter((condition) => condition !== undefined)
  if (known.length < conditions.length) return undefined
  return (variables) => known.some((condition) => condition(variables))
}
