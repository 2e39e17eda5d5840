import type { Sql, Transaction } from '@hub/db/connect'
import { buildDemo, type DemoPart } from '@hub/db/demo/build'
import { removeDemo } from '@hub/db/demo/remove'
import { refreshRollups } from '@hub/db/rollups'
import { takeWriteTurns } from '@hub/db/write-turn'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { subgraphNames } from '@hub/schema/type-defs'
import { say } from '../terminal/say.ts'

const parts: Record<DemoPart, Bilingual> = {
  LAOS: { th: 'อปท.', en: 'LAOs' },
  CENTRES: { th: 'ศูนย์ฯ แผน กิจกรรม และรายงาน', en: 'centres, plans, activities and reports' },
  NETWORKS: { th: 'เครือข่าย', en: 'networks' },
  TRAININGS: { th: 'การฝึกอบรม', en: 'trainings' },
  MEASURES: { th: 'มาตรการการมีส่วนร่วม', en: 'participation measures' },
  FIGURES: { th: 'ตัวเลขสรุป', en: 'figures' },
}

/** Builds the demo nation as of today and tells each part of it; gives the number of rows. */
export async function buildDemoNation(sql: Sql, scale = 0): Promise<number> {
  const rows = await buildDemo(sql, {
    today: todayInBangkok(),
    scale,
    onProgress: (part, before) =>
      say({
        th: `ข้อมูลตัวอย่าง: ${parts[part].th}`,
        en: `demo nation: ${parts[part].en} (${before.toLocaleString('en')} rows so far)`,
      }),
  })
  return [...rows.values()].reduce((sum, count) => sum + count, 0)
}

/** Removes every demo row and counts what is left; gives the number of rows removed. */
export const removeDemoNation = (sql: Sql): Promise<number> =>
  sql.begin(async (begun) => {
    const transaction = begun as unknown as Transaction
    await transaction`
      select set_config('hub.actor', 'hub demo remove', true), set_config('hub.reason', 'demo nation removed', true),
             pg_advisory_xact_lock(hashtext('hub seed'))`
    await takeWriteTurns(transaction, subgraphNames)
    const removed = await removeDemo(transaction)
    await refreshRollups(transaction, subgraphNames)
    return removed
  }) as Promise<number>
