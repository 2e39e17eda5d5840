import type { Sql } from '@hub/db/connect'
import { logReadings } from '@hub/db/log-readings'
import type { MessageLocale, SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import type { Notes } from './notes.ts'
import { withheld } from './withheld.ts'

/** Who asks, and what the request has noted. */
interface Asked {
  viewer: Viewer
  locale: MessageLocale
  notes: Notes
}

/** Writes what an answer reads of persons to the access log of `schema`, then gives the answer; without a log, no data. */
export async function logBefore(
  sql: Sql,
  schema: string,
  { viewer, locale, notes }: Asked,
  answer: SubgraphAnswer,
): Promise<SubgraphAnswer> {
  const readings = notes.readings()
  if (readings.length === 0) return answer
  try {
    await logReadings(sql, schema, viewer, readings)
    return answer
  } catch (error) {
    return withheld(error, locale)
  }
}
