import type { LaoType } from '../generated/documents.ts'
import { defineWords } from '../language/words.ts'

/** The types of LAO. */
export const laoTypeWords = defineWords(
  {
    PAO: 'อบจ.',
    CITY_MUNICIPALITY: 'เทศบาลนคร',
    TOWN_MUNICIPALITY: 'เทศบาลเมือง',
    SUBDISTRICT_MUNICIPALITY: 'เทศบาลตำบล',
    SAO: 'อบต.',
    BMA: 'กรุงเทพมหานคร',
    PATTAYA: 'เมืองพัทยา',
  } satisfies Record<LaoType, string>,
  {
    PAO: 'PAO',
    CITY_MUNICIPALITY: 'City municipality',
    TOWN_MUNICIPALITY: 'Town municipality',
    SUBDISTRICT_MUNICIPALITY: 'Subdistrict municipality',
    SAO: 'SAO',
    BMA: 'Bangkok',
    PATTAYA: 'Pattaya',
  },
)

export const laoTypes = Object.keys(laoTypeWords.en) as LaoType[]
