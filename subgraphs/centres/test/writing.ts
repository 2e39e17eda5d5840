import { randomUUID } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import { type CentresKit, viewers } from './kit.ts'

/** Why a change was refused. */
export interface Refusal {
  code: string
  path: string[]
  message: string
  changedFields: string[] | null
}

/** What came of a mutation: what was asked for of its payload, and the reasons of a refusal. */
export type Payload = Record<string, Record<string, unknown> | null> & { userErrors: Refusal[] }

/** A mutation whose input and payload are called as it is (`AppointBodyInput`), and what is asked of its payload. */
export interface Mutation {
  name: string
  selection: string
}

/** Runs a mutation with a key of its own, unless the input has one. */
export async function mutate(
  kit: CentresKit,
  { name, selection }: Mutation,
  input: object,
  viewer: Viewer = viewers.wiangThoeng,
): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const { data, errors } = await kit.ask(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code path message changedFields } } }`,
    viewer,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data?.[name] as Payload
}

/** The codes of refusals, each with the field it is about. */
export const reasons = ({ userErrors }: Payload): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim())
