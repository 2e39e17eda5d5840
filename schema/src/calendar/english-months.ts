/** English month names, January first. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Their abbreviations, January first. */
export const ENGLISH_MONTHS_SHORT = ENGLISH_MONTHS.map((name) => name.slice(0, 3))
