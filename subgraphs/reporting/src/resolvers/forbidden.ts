import type { MessageLocale } from '@hub/schema/subgraph-request'
import { GraphQLError } from 'graphql'

/** The refusal of a list that only the offices concerned see: code `FORBIDDEN`, in the viewer's language. */
export const forbidden = (locale: MessageLocale): GraphQLError =>
  new GraphQLError(
    locale === 'EN'
      ? 'What each centre owes is seen by its LAO, its provincial office and ONDC: sign in as one of them.'
      : 'รายการที่แต่ละศูนย์ค้างส่ง ดูได้เฉพาะ อปท. ของศูนย์ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด และ สกถ. โปรดลงชื่อเข้าใช้',
    { extensions: { code: 'FORBIDDEN' } },
  )
