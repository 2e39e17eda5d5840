import { inLocale, type WantedLocale } from '@hub/schema/language/in-locale'
import type { Comparison, Refusal } from './comparability.ts'
import { unitOf } from './unit.ts'
import { writtenDay } from './written-day.ts'

/** Says in words why a figure and a target may not be compared; null when they may. */
export function refusalReason(comparison: Comparison, locale: WantedLocale): string | null {
  return comparison.refusal && reasons[comparison.refusal](comparison, locale)
}

const reasons: Record<Refusal, (comparison: Comparison, locale: WantedLocale) => string> = {
  NO_FIGURE: ({ figure }, locale) =>
    inLocale(
      locale,
      `เอกสารไม่ได้ให้ตัวเลขของปีงบประมาณ ${figure.year} (ขีด ไม่ใช่ศูนย์)`,
      `The document gives no figure for fiscal year ${figure.year} (a dash, not 0).`,
    ),
  NO_TARGET: ({ target }, locale) =>
    inLocale(locale, `ไม่มีค่าเป้าหมายของปีงบประมาณ ${target.year}`, `There is no target for fiscal year ${target.year}.`),
  DIFFERENT_BASIS: (comparison, locale) => {
    const { figure, target } = comparison
    const unit = unitOf(figure.indicator, locale)
    return inLocale(
      locale,
      `${figure.value} ${unit}เป็น${counted(comparison, locale)} ส่วนค่าเป้าหมาย ${target.value} ${unit}เป็น${asked(comparison, locale)} เทียบกันไม่ได้`,
      `${figure.value} (${unit}s) is ${counted(comparison, locale)}, the target of ${target.value} is ${asked(comparison, locale)}: neither says anything of the other.`,
    )
  },
  DIFFERENT_YEAR: ({ figure, target }, locale) =>
    inLocale(
      locale,
      `ตัวเลขเป็นของปีงบประมาณ ${figure.year} ส่วนค่าเป้าหมายเป็นของปีงบประมาณ ${target.year}`,
      `The figure is of fiscal year ${figure.year}, the target of fiscal year ${target.year}.`,
    ),
  PART_OF_THE_YEAR: (comparison, locale) =>
    inLocale(
      locale,
      `ตัวเลขเป็น${counted(comparison, locale)} ก่อนสิ้นปีงบประมาณ ${comparison.figure.year} ที่ค่าเป้าหมายใช้`,
      `The figure is ${counted(comparison, locale)}, before the end of fiscal year ${comparison.figure.year} that the target is for.`,
    ),
  NOT_A_RESULT: (_, locale) => inLocale(locale, 'ตัวเลขนี้เป็นแผน ไม่ใช่ผลงาน', 'The figure is a plan itself, not a result.'),
}

const basisWords = {
  ADDED_IN_YEAR: {
    th: (year: number) => `จำนวนที่เพิ่มขึ้นในปีงบประมาณ ${year}`,
    en: (year: number) => `what fiscal year ${year} adds`,
  },
  TOTAL_BY_END: {
    th: (year: number) => `จำนวนสะสมเมื่อสิ้นปีงบประมาณ ${year}`,
    en: (year: number) => `the total at the end of fiscal year ${year}`,
  },
} as const

const asked = ({ target }: Comparison, locale: WantedLocale): string =>
  inLocale(locale, basisWords[target.basis].th(target.year), basisWords[target.basis].en(target.year))

function counted({ figure }: Comparison, locale: WantedLocale): string {
  if (figure.asOf === null)
    return inLocale(locale, basisWords[figure.basis].th, basisWords[figure.basis].en)(figure.year)
  const day = writtenDay(figure.asOf, locale)
  if (figure.basis === 'TOTAL_BY_END') return inLocale(locale, `จำนวนสะสม ณ วันที่ ${day}`, `the total as of ${day}`)
  return inLocale(locale, `จำนวนที่เพิ่มขึ้นในปีงบประมาณถึงวันที่ ${day}`, `what the fiscal year added up to ${day}`)
}
