import { toArabicDigits } from '@hub/schema/calendar/thai-digits'

/** A code as an input gives it, in Arabic digits and without spaces around it; null for none. */
export const readCode = (code: string | null | undefined): string | null => toArabicDigits((code ?? '').trim()) || null
