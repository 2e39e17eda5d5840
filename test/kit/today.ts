/** The day it is in tests, in Bangkok: FY 2570, first half. */
export const today = '2026-11-20'
