import { say } from '@hub/schema/language/say'
import type { MessageLocale, SubgraphAnswer } from '@hub/schema/subgraph-request'

const message = {
  th: 'บันทึกการเข้าถึงข้อมูลส่วนบุคคลไม่ได้ จึงไม่ให้ข้อมูล',
  en: 'the reading of personal data could not be logged, so nothing is given',
}

/** The answer in place of one whose personal data could not be logged; why stands in `cause`, for the operator alone. */
export const withheld = (error: unknown, locale: MessageLocale): SubgraphAnswer => ({
  data: null,
  errors: [
    {
      message: say(message, locale),
      extensions: { code: 'INTERNAL_SERVER_ERROR', cause: error instanceof Error ? error.message : String(error) },
    },
  ],
})
