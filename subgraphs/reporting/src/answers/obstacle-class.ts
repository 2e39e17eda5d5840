import { found } from '@hub/server'
import type { Context } from '../context.ts'

/** The class of obstacles with a number. */
export async function loadObstacleClass({ number }: { number: number }, _: unknown, { loaders }: Context) {
  const classes = await loaders.reference.obstacleClasses()
  return found(
    classes.find((each) => each.number === number),
    `obstacle class ${number}, which a report names,`,
  )
}
