/** Whether a number has two decimals at most, as points are kept: what is kept is then exactly what was given. */
export const isHundredths = (value: number): boolean => Math.round(value * 100) / 100 === value
