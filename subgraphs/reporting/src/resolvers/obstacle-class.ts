import type { Context } from '../context.ts'

/** The class of obstacles with a number. */
export async function loadObstacleClass({ number }: { number: number }, _: unknown, { loaders }: Context) {
  const classes = await loaders.reference.obstacleClasses()
  const found = classes.find((each) => each.number === number)
  if (!found) throw new Error(`obstacle class ${number} is not recorded, although a report names it`)
  return found
}
