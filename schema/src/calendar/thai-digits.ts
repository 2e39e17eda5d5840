const THAI_ZERO = '๐'.charCodeAt(0)
const ARABIC_ZERO = '0'.charCodeAt(0)

/** Thai digits ๐–๙ as 0–9; everything else as it stands. `Number` and `\d` know only the Arabic ones. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + ARABIC_ZERO))

/** Arabic digits as Thai ones; everything else as it stands. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO))
