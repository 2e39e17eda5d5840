import type { Sql } from '@hub/db/connect'
import { ids } from './small-centres.ts'
import { centreIds, laoCodes } from './small-nation.ts'

const owned = { centre_id: centreIds.prospective, province_code: '54', lao_code: laoCodes.sungMen }
const channel = '00000000-0000-4000-8000-000000000302'
const plan = '00000000-0000-4000-8000-000000000403'

const rows: Record<string, object> = {
  centre_announcement: { ...owned, announced_on: '2026-12-01' },
  centre_office: { ...owned, name_th: 'สำนักงานเทศบาล' },
  centre_channel: { ...owned, id: channel, kind: 'PHONE', value: '054-000000' },
  centre_mission: { ...owned, mission: 1 },
  centre_suspension: { ...owned, suspended_on: '2026-12-02' },
  committee_member: { ...owned, body_id: ids.prospectiveBody, role: 'ADVISOR', position_th: 'นายกเทศมนตรี', ordinal: 1 },
  operating_plan: { ...owned, id: plan, fiscal_year: 2570, adopted_on: '2026-10-02' },
  activity: { ...owned, mission: 1, held_on: '2026-10-02', name_th: 'ประชุมเตรียมการ' },
}

/** Writes a row of the prospective centre to every table that is as public as its centre. */
export async function writeProspective(owner: Sql): Promise<void> {
  for (const [table, row] of Object.entries(rows))
    await owner`insert into centres.${owner(table)} ${owner(row as never)}`
  const { centre_id, ...owner_ } = owned
  await owner`insert into centres.planned_activity ${owner({ ...owner_, plan_id: plan, mission: 1, name_th: 'ประกาศจัดตั้ง' })}`
}
