import type { Viewer } from '@hub/schema/viewer'
import { expect } from 'vitest'
import { type ReportVerb, write } from './report-writing.ts'
import type { World } from './world.ts'

const written = async ({ owner }: World): Promise<unknown> =>
  (await owner`select version, (select count(*) from reporting.change_log) from reporting.dataset_version`)[0]

/** Asserts that a verb is refused with these codes at these parts of its input, and leaves no trace. */
export async function expectRefused(
  world: World,
  verb: ReportVerb,
  viewer: Viewer,
  input: object,
  errors: readonly (readonly [string, string])[],
  today?: string,
): Promise<void> {
  const before = await written(world)
  const { report, userErrors } = await write(world, verb, viewer, input, today)
  expect(report).toBeNull()
  expect(userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual(
    errors.map(([code, path]) => [code, path && `input.${path}`]),
  )
  for (const { code, message } of userErrors) if (code !== 'FORBIDDEN') expect(message.length).toBeGreaterThan(10)
  expect(await written(world)).toEqual(before)
}
