/** Text that stands for a number or a day that is not known, so that it comes last in a direction. */
export const nullsLast = (direction: 'ASC' | 'DESC'): string => (direction === 'ASC' ? 'infinity' : '-infinity')
