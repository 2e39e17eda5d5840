/** English month names, January first. */
export const englishMonths = [
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
export const shortEnglishMonths = englishMonths.map((name) => name.slice(0, 3))
