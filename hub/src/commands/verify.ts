import type { Difference } from '@hub/db/verify/difference'
import { verifyHub } from '@hub/db/verify/verify'
import type { Command } from '../command.ts'
import { openOwnerPools } from '../database/owner-pools.ts'
import { answer } from '../terminal/say.ts'

const shown = (row: Record<string, unknown> | null): string => (row ? JSON.stringify(row) : '-')

const lines = ({ table, key, stored, expected }: Difference): string =>
  [
    `${table} ${Object.values(key).join(' ')}`,
    `  บันทึกไว้ · stored    ${shown(stored)}`,
    `  ควรเป็น · expected   ${shown(expected)}`,
  ].join('\n')

function tell(differences: readonly Difference[], asJson: boolean): void {
  if (asJson) {
    answer(JSON.stringify({ differences }, undefined, 2))
    return
  }
  for (const difference of differences) answer(lines(difference))
  answer(
    differences.length === 0
      ? 'ตัวเลขสรุปและสำเนาตรงกับระเบียนทั้งหมด · all rollups and copies are what the records say'
      : `ไม่ตรง ${differences.length} แถว · ${differences.length} rows differ`,
  )
}

export const command: Command = {
  name: 'verify',
  usage: ['verify [--json]'],
  about: {
    th: 'นับตัวเลขสรุปใหม่ทั้งหมดและเทียบกับที่บันทึกไว้ รวมทั้งสำเนาข้ามส่วน ไม่เปลี่ยนข้อมูล',
    en: 'counts all rollups anew and compares, and the copies between subgraphs too; changes nothing',
  },
  options: [{ name: 'json', about: { th: 'ตอบเป็น JSON', en: 'answers as JSON' } }],
  words: 0,
  async run(input) {
    const differences = await verifyHub(await openOwnerPools(input, 'hub verify'))
    tell(differences, input.flags.has('json'))
    return differences.length === 0 ? 0 : 1
  },
}
