import { type RetentionSummary, retain } from '@hub/db/retention/retain'
import { formatThaiDate } from '@hub/schema/calendar/format-thai-date'
import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Command } from '../command.ts'
import { openOwnerPools } from '../database/owner-pools.ts'
import { answer } from '../terminal/say.ts'

const line = (count: number, { th, en }: Bilingual): string => `${String(count).padStart(8)}  ${th} · ${en}`

function tell({ keptFrom, readingsFrom, counts }: RetentionSummary, dryRun: boolean): void {
  answer(`เก็บบุคคลที่สิ้นสุดตั้งแต่ ${formatThaiDate(keptFrom)} · persons whose time ended from ${keptFrom} on are kept`)
  answer(`เก็บบันทึกการเข้าถึงตั้งแต่ ${formatThaiDate(readingsFrom)} · readings from ${readingsFrom} on are kept`)
  answer(line(counts.participants, { th: 'ผู้เข้าอบรมที่ลบตัวตน', en: 'participants made anonymous' }))
  answer(
    line(counts.origins, { th: 'ผู้เข้าอบรมที่แยกจากอำเภอและ อปท.', en: 'participants taken apart from district and LAO' }),
  )
  answer(line(counts.networkPeople, { th: 'สมาชิกและที่ปรึกษาเครือข่าย', en: 'members and advisors of networks' }))
  answer(
    line(counts.centrePeople, {
      th: 'กรรมการและผู้ดูแลช่องทางของศูนย์',
      en: 'committee members and administrators of centres',
    }),
  )
  answer(line(counts.readings, { th: 'บันทึกการเข้าถึงที่ลบ', en: 'readings removed from the access log' }))
  answer(
    line(counts.loggedPersons, {
      th: 'รายการในบันทึกการเปลี่ยนแปลงที่ลบชื่อ',
      en: 'entries of the change log without the person now',
    }),
  )
  answer(
    dryRun
      ? 'ทดลองเท่านั้น ไม่ได้เปลี่ยนข้อมูล · a dry run: nothing was changed'
      : 'ตัวเลขสถิติทุกตัวคงเดิม · every figure is what it was',
  )
}

export const command: Command = {
  name: 'retention',
  usage: ['retention [--dry-run]'],
  about: {
    th: 'ลบตัวตนของบุคคลที่พ้นระยะเวลาเก็บ (RETENTION_YEARS) โดยสถิติคงเดิม ควรรันทุกปีงบประมาณ',
    en: 'removes persons whose time is over (RETENTION_YEARS); figures stay what they were. To be run once a fiscal year',
  },
  options: [
    { name: 'dry-run', about: { th: 'บอกว่าจะลบอะไร ไม่เปลี่ยนข้อมูล', en: 'tells what would go and changes nothing' } },
  ],
  words: 0,
  async run(input) {
    const dryRun = input.flags.has('dry-run')
    const pools = await openOwnerPools(input, 'hub retention')
    tell(await retain({ pools, years: input.settings.retentionYears, dryRun }), dryRun)
    return 0
  },
}
