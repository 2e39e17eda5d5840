/** Whether a number has two decimals at most, as points are kept. */
export const isHundredths = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
