import { standardSmallGroupSize } from '@hub/db/small-group'
import { wholeNumber } from './setting.ts'

/** What of people's results is public. */
export const disclosure = {
  smallGroupSize: wholeNumber(
    {
      name: 'SMALL_GROUP_SIZE',
      about: {
        th: 'จำนวนคนอย่างน้อยของกลุ่ม (ผู้เข้าอบรมของจังหวัดหนึ่งในการอบรมหนึ่ง) ที่เปิดเผยผลทดสอบต่อสาธารณะ',
        en: 'people at least in a group (those of one province at one training) whose test results are public',
      },
    },
    { from: 2, to: 100, standard: standardSmallGroupSize },
  ),
} as const
