import type { Choice } from '../url/choice.ts'

/** A page of a list, as the address has it: which one, and the cursor after which it begins. */
export interface PageAt {
  number: number
  after: string | null
}

export const firstPage: PageAt = { number: 1, after: null }

/** Which page of a list: `3.WyJOQU1F…`, so that a link shows the same rows without those before them being read. */
export const pageChoice = (name: string): Choice<PageAt> => ({
  name,
  standard: firstPage,
  read: (text) => {
    const [, number, after] = /^(\d{1,5})\.([\w-]+={0,2})$/.exec(text) ?? []
    return number && after && Number(number) > 1 ? { number: Number(number), after } : undefined
  },
  write: ({ number, after }) => `${number}.${after}`,
})
