import { useCentres, viewers } from './kit.ts'
import { laoCodes } from './small-nation.ts'
import { mutate, type Payload } from './writing.ts'

const fields: Record<string, string> = {
  correctAnnouncement: 'announcement { number announcedOn signatoryPosition half }',
  changeOffice: 'office { name address }',
  changeChannels: 'channels { id kind value administratorPosition administrator { name } }',
  recordProcessStep: 'processStep { step { number } startedOn finishedOn hours }',
}

export const award = { name: 'รางวัลการบริหารจัดการที่ดี', fiscalYear: 2568 }
export const selection = { laoCode: laoCodes.paDaet, award, projectApprovedOn: '2026-01-05', selectedOn: '2026-01-12' }
export const announcement = {
  number: '12/2569',
  announcedOn: '2026-05-06',
  signatoryPosition: 'นายกเทศมนตรี',
  missions: [1, 2, 3, 4, 5, 6, 7],
}
export const establishment = {
  announcement,
  office: { name: 'ศูนย์ข้อมูลข่าวสาร', address: 'สำนักงานเทศบาลตำบลป่าแดด' },
  channels: [
    { kind: 'PHONE', value: '๐๕๔-๐๐๐๐๐๐' },
    {
      kind: 'LINE_GROUP',
      administratorPosition: 'นักวิเคราะห์นโยบายและแผน',
      administrator: { name: 'นางสมมติ ตัวอย่าง', lineId: 'sommati' },
    },
  ],
}

export const idOf = (payload: Payload): string => String(payload.centre?.id)

/** The verbs of a centre's life on a database of the file's own; an administrator sends them, unless told otherwise. */
export function useCentreLife() {
  const kit = useCentres()

  const write = (name: string, input: object, viewer: keyof typeof viewers = 'administrator'): Promise<Payload> =>
    mutate(
      kit,
      { name, selection: `centre { id stage version establishedOn } ${fields[name] ?? ''}` },
      input,
      viewers[viewer],
    )

  /** Rows of the rollups that are not what a recount says. */
  const differences = () => kit.owner`select fiscal_year, area from centres.rollup_differences()`

  /** An LAO of Phrae of its own, that no other test writes to. */
  async function newLao(code: string, more: { demo?: boolean; closedOn?: string; establishedOn?: string } = {}) {
    const { demo = false, closedOn = null, establishedOn = null } = more
    await kit.owner`
      insert into centres.lao (code, province_code, district_code, type, name_th, demo, closed_on, established_on)
      values (${code}, '54', '5401', 'SAO', ${`ทดสอบ ${code}`}, ${demo}, ${closedOn}, ${establishedOn})`
    await kit.owner`select centres.refresh_rollups()`
    return code
  }

  async function reach(stage: 'SELECTED' | 'ORIENTED' | 'ESTABLISHED', laoCode: string): Promise<string> {
    const id = idOf(await write('selectLao', { ...selection, laoCode: await newLao(laoCode) }))
    if (stage !== 'SELECTED') await write('recordOrientation', { id, orientedOn: '2026-02-20' })
    if (stage === 'ESTABLISHED') await write('establishCentre', { id, ...establishment })
    return id
  }

  return { kit, write, differences, newLao, reach }
}
