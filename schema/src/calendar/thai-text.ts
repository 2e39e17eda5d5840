/** Invisible characters that word processors leave between Thai words: zero-width spaces and joiners, marks, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Nikhahit and sara aa typed one by one (with a tone mark between or before) look like sara am and are not. */
const SPLIT_SARA_AM = /([่-๋]?)ํ([่-๋]?)า/g

/** Two sara e look like sara ae. */
const DOUBLE_SARA_E = /เเ/g

/** Codes and numbers, most of what a table holds: nothing in them has two forms. */
const PLAIN = /^[!-~]*$/

/**
 * One form for Thai text that looks the same: NFC, ำ as one character, แ as one character, no invisible characters,
 * single spaces and none at the ends. Two names are the same name when they are equal after this.
 */
export function normaliseThai(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPLIT_SARA_AM, '$1$2ำ')
    .replace(DOUBLE_SARA_E, 'แ')
    .replace(/\s+/g, ' ')
    .trim()
}
