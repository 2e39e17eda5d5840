import { randomUUID } from 'node:crypto'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { FedCentre } from '../stores/centre-feed.ts'

/** As whom the centres subgraph asks, on its own behalf. */
export const feedViewer = { role: 'ONDC_ADMIN', subject: 'centres' } as const

const document = `mutation RecordCentreIntervals($input: RecordCentreIntervalsInput!) {
  recordCentreIntervals(input: $input) { centreId userErrors { code message } }
}`

/**
 * Tells reporting when a centre is open; gives why it refused, null when it did not.
 * @throws when reporting cannot be reached or is at fault
 */
export async function tellReporting(reporting: SubgraphExecutor, centre: FedCentre): Promise<Error | null> {
  // The version tells reporting what it knows already; a key of its own for each attempt lets it say so again.
  const variables = { input: { ...centre, idempotencyKey: randomUUID() } }
  const { data, errors } = await reporting({ query: document, variables, viewer: feedViewer, locale: 'EN' })
  const told = data?.recordCentreIntervals as { userErrors: { message: string }[] } | null | undefined
  if (errors?.length || !told)
    throw new Error(`reporting did not take centre ${centre.centreId}: ${errors?.[0]?.message}`)
  if (told.userErrors.length === 0) return null
  return new Error(
    `reporting refused centre ${centre.centreId}: ${told.userErrors.map(({ message }) => message).join('; ')}`,
  )
}
