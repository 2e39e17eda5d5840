import { defineWords } from '../../language/words.ts'

export const recordsWords = defineWords(
  {
    lists: 'รายการระเบียน',
    reports: 'รายงานรายรอบ',
    which: 'ระเบียนใด',
    search: 'ค้นหา',
    region: 'ภาค',
    allRegions: 'ทุกภาค',
    province: 'จังหวัด',
    allProvinces: 'ทุกจังหวัด',
    order: 'เรียงตาม',
    table: (title: string) => `ตาราง${title}`,
    total: (count: string) => `${count} ระเบียน`,
    none: 'ไม่มีระเบียนที่ตรงกับที่เลือก',
  },
  {
    lists: 'Lists of records',
    reports: 'Rounds of reports',
    which: 'Which records',
    search: 'Find',
    region: 'Region',
    allRegions: 'All regions',
    province: 'Province',
    allProvinces: 'All provinces',
    order: 'Order by',
    table: (title: string) => `Table: ${title}`,
    total: (count: string) => (count === '1' ? '1 record' : `${count} records`),
    none: 'No record is as chosen',
  },
)
