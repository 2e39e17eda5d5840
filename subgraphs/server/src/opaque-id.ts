const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text can be an opaque id. What cannot names nothing, so it is not asked of the database. */
export const isOpaqueId = (text: string): boolean => form.test(text)

/** The id to look for; null, which finds nothing, for a text that cannot be one: such a filter must not fail. */
export const opaqueIdOrNone = (text: string | null | undefined): string | null =>
  text && isOpaqueId(text) ? text : null
