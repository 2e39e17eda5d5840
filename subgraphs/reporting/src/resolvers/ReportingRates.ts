import { rateOf } from '@hub/schema/rate'
import type { ReportingRatesResolvers } from '../generated/resolvers.ts'

export const ReportingRates: ReportingRatesResolvers = {
  asOf: ({ asOf }, _, { today }) => asOf ?? today,
  late: ({ submitted, onTime }) => submitted - onTime,
  pending: ({ expected, submitted, missing }) => expected - submitted - missing,
  completeness: ({ submitted, expected }) => rateOf(submitted, expected),
  timeliness: ({ onTime, expected }) => rateOf(onTime, expected),
}
