/** An object of an answer, by the names under which its fields were asked for. */
export type Data = Record<string, unknown>

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an object has under a name: a name that every object inherits, such as `constructor`, may be asked for as well. */
export const own = (data: Data, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined)

/** Gives an object a value under a name; assigned under `__proto__`, it would become what the object inherits from. */
export function put(data: Data, key: string, value: unknown): void {
  if (key !== '__proto__') data[key] = value
  else Object.defineProperty(data, key, { value, configurable: true, enumerable: true, writable: true })
}
