import { randomUUID } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import type { Asking, NetworksKit } from './kit.ts'
import { viewers } from './kit.ts'

export interface UserError {
  code: string
  path: string[]
  message: string
  changedFields: string[] | null
}

/** What a mutation answered: its payload, or the code with which it was refused as a whole. */
export type Written<Payload> = Payload & { userErrors: UserError[]; refusedAs?: unknown }

/** Who writes what: the office of Phrae with a key of its own, unless told otherwise. */
export interface Writing extends Asking {
  viewer?: Viewer
  /** Fields of the payload beside `userErrors`. */
  fields?: string
}

/** Sends a mutation; its idempotency key is new unless the input has one. */
export async function write<Payload extends object>(
  kit: NetworksKit,
  verb: string,
  input: object,
  { fields = '', viewer = viewers.phrae, ...asking }: Writing = {},
): Promise<Written<Payload>> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`
  const { data, errors } = await kit.ask(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} userErrors { code path message changedFields } } }`,
    { viewer, ...asking, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  )
  const payload = data?.[verb] as Written<Payload> | null | undefined
  if (payload) return payload
  return { userErrors: [], refusedAs: errors?.[0]?.extensions?.code } as unknown as Written<Payload>
}

/** What a refusal says: its codes, each with the part of the input it is about. */
export const refusals = ({ userErrors }: { userErrors: UserError[] }): string[] =>
  userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)
