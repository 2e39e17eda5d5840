import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { DateTimeResolver } from 'graphql-scalars'
import { toGregorianYear } from './calendar/era.ts'
import { LAST_FISCAL_YEAR } from './calendar/known-fiscal-years.ts'
import { isLocalDate, type LocalDate } from './calendar/local-date.ts'

/** A later year is one of the Buddhist era, written where the Gregorian one belongs. */
const latestYear = toGregorianYear(LAST_FISCAL_YEAR)

/** The scalar `LocalDate` of `schema/shared`: a day as `YYYY-MM-DD`, Gregorian. */
const localDate = new GraphQLScalarType<LocalDate, LocalDate>({
  name: 'LocalDate',
  serialize: (day) => String(day),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : node.kind),
})

function readDay(found: unknown): LocalDate {
  if (!isLocalDate(found)) throw notADay(found, '')
  if (Number(found.slice(0, 4)) > latestYear)
    throw notADay(found, `; พ.ศ. ลบด้วย 543 · a Buddhist year is 543 more than the Gregorian one`)
  return found
}

// The language of the request is not known here, so the message is in both.
function notADay(found: unknown, hint: string): GraphQLError {
  const shown = JSON.stringify(found)
  const accepted = 'YYYY-MM-DD'
  return new GraphQLError(
    `พบ ${shown} รับวันที่ที่มีจริงเป็น ค.ศ. แบบ ${accepted} · found ${shown}, accepted is a Gregorian day that exists, ${accepted}${hint}`,
    { extensions: { code: 'BAD_USER_INPUT', found, accepted } },
  )
}

/** The hub's scalars: how their values are read and written. Gateway and subgraphs read them alike. */
export const scalars = { LocalDate: localDate, DateTime: DateTimeResolver }
