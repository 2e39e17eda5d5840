import type { ReadContext } from '@hub/server'
import { GraphQLError } from 'graphql'

/** Refuses everyone but an ONDC administrator: code `FORBIDDEN`, in the viewer's language. */
export function forAdministrators({ viewer, locale }: ReadContext): void {
  if (viewer.role === 'ONDC_ADMIN') return
  throw new GraphQLError(locale === 'EN' ? 'ONDC administrators only' : 'เฉพาะผู้ดูแลระบบ สกถ.', {
    extensions: { code: 'FORBIDDEN' },
  })
}
