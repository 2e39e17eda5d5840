import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { MutationDecision, MutationDecisions } from './decision.ts'
import { openCentre } from './open-centre.ts'

let laos = 1000

/** An LAO of a place's province that has no centre. */
async function newLao(sql: Sql, { province }: Place): Promise<string> {
  const code = `9${province}${laos++}`
  await sql`
    insert into centres.lao (code, province_code, type, name_th) values (${code}, ${province}, 'SAO', ${`ใหม่ ${code}`})`
  return code
}

interface Days {
  oriented_on?: string
  established_on?: string
}

/** A centre of such an LAO, selected on 5 January 2569. */
async function newCentre(sql: Sql, place: Place, days: Days = {}): Promise<string> {
  const lao_code = await newLao(sql, place)
  const row = { province_code: place.province, lao_code, selected_on: '2026-01-05', ...days }
  const [centre] = await sql<{ id: string }[]>`insert into centres.centre ${sql(row)} returning id`
  return String(centre?.id)
}

/** What an office may do with a centre of its province. */
const byOffice = (days: Days, more: Record<string, unknown>): MutationDecision => ({
  by: 'offices',
  input: async (place, { key, owner }) => ({ idempotencyKey: key, id: await newCentre(owner, place, days), ...more }),
})

/** What an LAO's officers may do with its centre, at the version it has. */
const byOfficer = (more: Record<string, unknown>): MutationDecision => ({
  by: 'officers',
  input: async (place, { key, owner }) => {
    const { id } = await openCentre(owner, place)
    const [centre] = await owner<{ version: number }[]>`select version from centres.centre where id = ${id}`
    return { idempotencyKey: key, centreId: id, expectedVersion: centre?.version, ...more }
  },
})

const established: Days = { oriented_on: '2026-02-02', established_on: '2026-03-02' }
const office = { name: 'ศูนย์ข้อมูลข่าวสาร' }
const announcementOf = (announcedOn: string) => ({
  announcedOn,
  signatoryPosition: 'นายกเทศมนตรี',
  missions: [1, 2, 3],
})

/** What may be done in the life of a centre. */
export const centreLifecycleMutations: MutationDecisions = {
  selectLao: {
    by: 'offices',
    input: async (place, { key, owner }) => ({
      idempotencyKey: key,
      laoCode: await newLao(owner, place),
      award: { name: 'รางวัลการบริหารจัดการที่ดี', fiscalYear: 2568 },
      projectApprovedOn: '2026-01-02',
      selectedOn: '2026-01-05',
    }),
  },
  recordOrientation: byOffice({}, { orientedOn: '2026-02-02', cohort: 1 }),
  establishCentre: {
    by: 'officers',
    input: async (place, { key, owner }) => {
      const { id, establishedOn } = await openCentre(owner, place)
      await owner`
        update centres.centre
        set established_on = null, oriented_on = coalesce(oriented_on, selected_on, established_on) where id = ${id}`
      return { idempotencyKey: key, id, announcement: announcementOf(establishedOn), office }
    },
    afterwards: (place, owner) => owner`
      update centres.centre c set established_on = a.announced_on
      from centres.centre_announcement a where a.centre_id = c.id and c.lao_code = ${place.lao} and c.closed_on is null`,
  },
  correctAnnouncement: {
    by: 'officers',
    input: async (place, given) => {
      const { establishedOn } = await openCentre(given.owner, place)
      return { ...(await byOfficer({}).input(place, given)), announcement: announcementOf(establishedOn) }
    },
  },
  changeOffice: byOfficer({ office }),
  changeChannels: byOfficer({ channels: [{ kind: 'OTHER', value: 'หอกระจายข่าว' }] }),
  recordProcessStep: {
    by: 'officers',
    input: async (place, given) => {
      const input = await byOfficer({ step: 1, startedOn: '2018-01-02' }).input(place, given)
      await given.owner`delete from centres.process_step where lao_code = ${place.lao}`
      return input
    },
  },
  suspendCentre: byOffice(established, { suspendedOn: '2026-04-01', reason: 'ย้ายที่ทำการ' }),
  reopenCentre: {
    by: 'offices',
    input: async (place, { key, owner }) => {
      const id = await newCentre(owner, place, established)
      await owner`
        insert into centres.centre_suspension (centre_id, province_code, lao_code, suspended_on)
        select id, province_code, lao_code, '2026-04-01' from centres.centre where id = ${id}`
      return { idempotencyKey: key, id, reopenedOn: '2026-05-01', reason: 'ย้ายเสร็จแล้ว' }
    },
  },
  closeCentre: byOffice(established, { closedOn: '2026-04-01', reason: 'รวมกับหน่วยอื่น' }),
}
