/** Years between the Buddhist era (พ.ศ., BE) and the Gregorian (ค.ศ., CE): BE 2561 is CE 2018. */
export const BUDDHIST_ERA_OFFSET = 543

export const toBuddhistYear = (gregorianYear: number): number => gregorianYear + BUDDHIST_ERA_OFFSET

export const toGregorianYear = (buddhistYear: number): number => buddhistYear - BUDDHIST_ERA_OFFSET
