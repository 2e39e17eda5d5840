import { DateTimeResolver, LocalDateResolver } from 'graphql-scalars'

/** The resolvers of the scalars in `schema/shared`. */
export const scalars = { LocalDate: LocalDateResolver, DateTime: DateTimeResolver }
