import type { Context } from '../context.ts'

/** What a centre owes, latest round first; null when the viewer may not see it. */
export async function loadObligations(centreId: string, { loaders }: Context) {
  const rows = await loaders.obligations.byCentre.load(centreId)
  return rows.length === 0 ? null : rows.filter((row) => row.year !== null)
}
