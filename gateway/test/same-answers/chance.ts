/** A number that is always the same for the same text, and looks like any (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** Whether what happens in `percent` of all cases happens in this one. */
export const happens = (text: string, percent: number): boolean => hash(`${text}?`) % 10_000 < percent * 100
