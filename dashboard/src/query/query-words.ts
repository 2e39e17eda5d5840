import { defineWords } from '../language/words.ts'

export const queryWords = defineWords(
  {
    show: 'ดูคำถาม',
    showOf: (what: string) => `ดูคำถาม GraphQL ของ ${what}`,
    title: 'คำถาม GraphQL',
    variables: 'ตัวแปร',
    copy: 'คัดลอก',
    copied: 'คัดลอกแล้ว',
    close: 'ปิด',
    about: 'ส่งไปที่ /graphql ได้ทันที',
  },
  {
    show: 'Query',
    showOf: (what: string) => `Show the GraphQL query of ${what}`,
    title: 'GraphQL query',
    variables: 'Variables',
    copy: 'Copy',
    copied: 'Copied',
    close: 'Close',
    about: 'Ready to be sent to /graphql',
  },
)
