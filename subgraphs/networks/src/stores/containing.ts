/** What ILIKE is to look for, so that a text is found anywhere and its own % and _ mean themselves; null finds all. */
export const containing = (text: string | null | undefined): string | null =>
  text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null
