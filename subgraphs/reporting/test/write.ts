import { randomUUID } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import type { World } from './world.ts'

export const administrator: Viewer = { role: 'ONDC_ADMIN', subject: 'the administrator' }

/** A refusal as a client reads it. */
export interface UserError {
  code: string
  path: string[]
  message: string
  changedFields: string[] | null
}

/** What a mutation answered: its payload, and the code of the refusal of the whole. */
export interface Written<Payload> {
  payload: Payload & { userErrors: UserError[] }
  code: unknown
}

/** Who writes, and on which day: an administrator and today, unless they are named. */
export interface Writing {
  viewer?: Viewer
  today?: string | undefined
}

/** A mutation of a world; each call has an idempotency key of its own, unless the input has one. */
export const verb =
  <Input extends object, Payload extends object>(name: string, payload: string) =>
  async (world: World, input: Input, { viewer = administrator, today }: Writing = {}): Promise<Written<Payload>> => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
    const { data, errors } = await world.ask<Record<string, Written<Payload>['payload']>>(
      `mutation ($input: ${type}) { ${name}(input: $input) { ${payload} userErrors { code path message changedFields } } }`,
      { viewer, today, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
    )
    return {
      payload: data?.[name] as Written<Payload>['payload'],
      code: errors?.[0]?.extensions?.code ?? errors?.[0]?.message,
    }
  }

/** What every write raises: the version of the data, and the rows of the change log. */
export const everythingWritten = async ({ owner }: World): Promise<unknown> => {
  const [row] = await owner`
    select (select version from reporting.dataset_version) as version, (select count(*)::int from reporting.change_log) as changes`
  return { ...row }
}
