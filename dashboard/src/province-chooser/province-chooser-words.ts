import { defineWords } from '../language/words.ts'

export const provinceChooserWords = defineWords(
  { province: 'จังหวัด', choose: 'เลือกจังหวัด', search: 'ค้นหาจังหวัด', nothing: 'ไม่พบจังหวัด' },
  { province: 'Province', choose: 'Choose a province', search: 'Find a province', nothing: 'No such province' },
)
