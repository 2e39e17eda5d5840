import { type Reading, readAs, refuse } from './calendar/reading.ts'
import { normaliseThai } from './calendar/thai-text.ts'

/** The header in which an ONDC analyst says what personal data is needed for. */
export const purposeHeader = 'hub-purpose'

const shortest = 8
const longest = 200

const accepted = {
  th: `วัตถุประสงค์ยาว ${shortest} ถึง ${longest} อักขระ เป็น UTF-8 หรือเข้ารหัสแบบ percent-encoding เช่น encodeURIComponent("ติดต่อวิทยากรแกนนำ")`,
  en: `a purpose of ${shortest} to ${longest} characters, in UTF-8 or percent-encoded, such as encodeURIComponent("contact core trainers")`,
} as const

const CONTROL = /\p{Cc}/u

/**
 * Reads the purpose that a header states: text in UTF-8, percent-encoded where it is not ASCII, as HTTP clients want it; raw
 * UTF-8, as `curl` sends it, is read too. Node gives the bytes of a header as Latin-1 text.
 */
export function readPurpose(header: string): Reading<string> {
  const text = decoded(header)
  if (text === undefined || CONTROL.test(text)) return refuse(header, accepted)
  const purpose = normaliseThai(text).replace(/\s+/g, ' ').trim()
  const length = [...purpose].length
  return length >= shortest && length <= longest ? readAs(purpose) : refuse(purpose, accepted)
}

/** Undefined when the header is neither UTF-8 nor percent-encoded UTF-8. */
function decoded(header: string): string | undefined {
  try {
    const bytes = Uint8Array.from(header, (character) => character.charCodeAt(0))
    const text = isLatin1(header) ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : header
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const isLatin1 = (text: string): boolean => [...text].every((character) => character.charCodeAt(0) < 256)
