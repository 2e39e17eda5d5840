import { say } from '@hub/schema/language/say'
import type { SubgraphName } from '@hub/schema/type-defs'
import { GraphQLError } from 'graphql'
import { type Connection, type ConnectionArgs, connectionLoader } from '../connection.ts'
import type { ReadContext } from '../request-context.ts'
import { type ReadingFilter, type ReadingOrder, type ReadingRow, readingPages } from './reading-pages.ts'

/** Gives a page of readings. */
export type LoadReadings = (args: ConnectionArgs<ReadingFilter, ReadingOrder>) => Connection<ReadingRow>

const refusal = {
  th: 'บันทึกการเข้าถึงข้อมูลส่วนบุคคล ดูได้เฉพาะหน่วยงานของเจ้าของข้อมูลและ สกถ. โปรดลงชื่อเข้าใช้',
  en: 'Who has read personal data is seen by the offices of its people and ONDC: sign in as one of them.',
}

/**
 * Loads pages of who has read a subgraph's personal data.
 * @throws FORBIDDEN for the public, when a page is asked for
 */
export function personReadings(context: ReadContext, subgraph: SubgraphName): LoadReadings {
  const pages = connectionLoader<ReadingRow, ReadingFilter, ReadingOrder>(context, readingPages(subgraph))
  return (args) => {
    if (context.viewer.role === 'PUBLIC')
      throw new GraphQLError(say(refusal, context.locale), { extensions: { code: 'FORBIDDEN' } })
    // The log is no data of the programme: writing it does not raise their version.
    context.isPassing = true
    return pages('', args)
  }
}
