import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import { lettersOfProvince, provinceCodes } from '@hub/schema/province-letters'
import { nearestLaos } from './database/nearest-laos.ts'
import type { Settings } from './settings/settings.ts'
import { refusedOption } from './terminal/refused-option.ts'

/** Reads the code of a province, in Thai or Arabic digits. @throws Failure with all codes there are */
export function provinceOption(found: string | undefined): string {
  const code = toArabicDigits(found ?? '')
  if (lettersOfProvince(code)) return code
  const all = provinceCodes.join(' ')
  throw refusedOption('province', found, {
    th: `รหัสจังหวัด 2 หลัก เช่น 54 ในจำนวนนี้: ${all}`,
    en: `2 digits, like 54, of these provinces: ${all}`,
  })
}

/**
 * Reads the code of an LAO, in Thai or Arabic digits: one that the hub knows where its database is there to be asked, else one
 * of a province.
 * @throws Failure with the LAOs nearest to it, or the form of a code
 */
export async function laoOption(found: string | undefined, settings: Settings): Promise<string> {
  const code = toArabicDigits(found ?? '')
  if (!/^\d{7}$/.test(code) || !lettersOfProvince(code.slice(1, 3))) {
    throw refusedOption('lao', found, {
      th: 'เลข 7 หลักที่หลักที่ 2–3 เป็นรหัสจังหวัด เช่น 5570404',
      en: '7 digits of which the second and third are a province’s code, like 5570404',
    })
  }
  const near = await nearestLaos(settings, code)
  if (near.length === 0 || near[0]?.code === code) return code
  const shown = near.map((lao) => `${lao.code} ${lao.nameTh}`).join(', ')
  throw refusedOption('lao', found, {
    th: `รหัส อปท. ที่มีอยู่ในระบบ เช่น ${shown}`,
    en: `the code of an LAO in the hub, like ${shown}`,
  })
}
