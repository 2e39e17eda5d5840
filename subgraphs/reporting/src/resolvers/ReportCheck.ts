import { inLocale } from '@hub/schema/language/in-locale'
import type { ReportCheckResolvers } from '../generated/resolvers.ts'

export const ReportCheck: ReportCheckResolvers = {
  message: ({ message }, { locale }) => inLocale(locale, message.th, message.en),
}
