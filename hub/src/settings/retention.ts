import { standardRetentionYears } from '@hub/db/retention/period'
import { wholeNumber } from './setting.ts'

/** How long personal data is kept. */
export const retention = {
  retentionYears: wholeNumber(
    {
      name: 'RETENTION_YEARS',
      about: {
        th: 'จำนวนปีงบประมาณเต็มที่เก็บชื่อบุคคลหลังการอบรมหรือตำแหน่งสิ้นสุด',
        en: 'whole fiscal years that persons are kept after their training or seat has ended',
      },
    },
    { from: 1, to: 30, standard: standardRetentionYears },
  ),
} as const
