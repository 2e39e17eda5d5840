/** Thai month names, January first. */
export const THAI_MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const

/** Their official abbreviations, January first. */
export const THAI_MONTHS_SHORT = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const

const withoutDots = (name: string): string => name.replace(/[.\s]/g, '')

const numbers = new Map<string, number>(
  [THAI_MONTHS, THAI_MONTHS_SHORT].flatMap((names) => names.map((name, index) => [withoutDots(name), index + 1])),
)

/** The month (1–12) of a Thai name, long or short, with or without its dots; undefined when it is none. */
export const thaiMonthNumber = (name: string): number | undefined => numbers.get(withoutDots(name))
