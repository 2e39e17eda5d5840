/** A key by which the graph knows a change that it is asked for twice. `randomUUID` is not there on pages without TLS. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
