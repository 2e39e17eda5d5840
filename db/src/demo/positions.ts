import type { LaoType } from '../centres/lao-type.ts'

/** Who heads an LAO, by position. */
export interface Heads {
  executive: string
  council: string
  clerk: string
  office: string
}

const municipality: Heads = {
  executive: 'นายกเทศมนตรี',
  council: 'ประธานสภาเทศบาล',
  clerk: 'ปลัดเทศบาล',
  office: 'สำนักงานเทศบาล',
}

/** The heads of each type of LAO. */
export const HEADS: Record<LaoType, Heads> = {
  PAO: {
    executive: 'นายกองค์การบริหารส่วนจังหวัด',
    council: 'ประธานสภาองค์การบริหารส่วนจังหวัด',
    clerk: 'ปลัดองค์การบริหารส่วนจังหวัด',
    office: 'ที่ทำการองค์การบริหารส่วนจังหวัด',
  },
  CITY_MUNICIPALITY: municipality,
  TOWN_MUNICIPALITY: municipality,
  SUBDISTRICT_MUNICIPALITY: municipality,
  SAO: {
    executive: 'นายกองค์การบริหารส่วนตำบล',
    council: 'ประธานสภาองค์การบริหารส่วนตำบล',
    clerk: 'ปลัดองค์การบริหารส่วนตำบล',
    office: 'ที่ทำการองค์การบริหารส่วนตำบล',
  },
  BMA: {
    executive: 'ผู้ว่าราชการกรุงเทพมหานคร',
    council: 'ประธานสภากรุงเทพมหานคร',
    clerk: 'ปลัดกรุงเทพมหานคร',
    office: 'ศาลาว่าการกรุงเทพมหานคร',
  },
  PATTAYA: {
    executive: 'นายกเมืองพัทยา',
    council: 'ประธานสภาเมืองพัทยา',
    clerk: 'ปลัดเมืองพัทยา',
    office: 'ศาลาว่าการเมืองพัทยา',
  },
}

/** Advisors beside the executive and the council's chair. */
export const OTHER_ADVISORS = [
  'ท้องถิ่นอำเภอ',
  'ผู้อำนวยการโรงเรียนมัธยมในพื้นที่',
  'ผู้อำนวยการวิทยาลัยเทคนิคในพื้นที่',
  'ปลัดอำเภอผู้รับผิดชอบตำบล',
  'เจ้าอาวาสวัดในพื้นที่',
  'ประธานสภาองค์กรชุมชนตำบล',
] as const

/** Members of a committee: the LAO's divisions first, then those from outside. */
export const DIVISIONS = [
  'หัวหน้าสำนักปลัด',
  'ผู้อำนวยการกองคลัง',
  'ผู้อำนวยการกองช่าง',
  'ผู้อำนวยการกองการศึกษา',
  'ผู้อำนวยการกองสวัสดิการสังคม',
  'ผู้อำนวยการกองสาธารณสุข',
] as const

export const OUTSIDE_MEMBERS = [
  'กำนันในพื้นที่',
  'ผู้อำนวยการ รพ.สต.',
  'ประธานกลุ่มแม่บ้าน',
  'ประธานชมรมผู้สูงอายุ',
  'ผู้แทนร้านค้าในตลาด',
  'ประธาน อสม.',
  'ผู้แทนกลุ่มเยาวชน',
] as const

export const SECRETARY = 'หัวหน้าฝ่ายแผนงานและงบประมาณ'
export const ASSISTANT_SECRETARY = 'นักวิเคราะห์นโยบายและแผน'

/** Names of subcommittees and working groups with the kind of each. */
export const SMALLER_BODIES = [
  ['SUBCOMMITTEE', 'คณะอนุกรรมการรับฟังความเห็น'],
  ['SUBCOMMITTEE', 'คณะอนุกรรมการติดตามแผน'],
  ['WORKING_GROUP', 'คณะทำงานสื่อชุมชน'],
  ['WORKING_GROUP', 'คณะทำงานศูนย์เคลื่อนที่'],
] as const
