import { createConnection, type Socket } from 'node:net'

/** Where the driver wants to connect, as it hands it over. */
interface Address {
  host: string[]
  port: number[]
  /** Of a Unix socket; false for TCP. */
  path: string | false
}

/**
 * Opens the connection to Postgres without Nagle's algorithm, which the driver leaves on: a small message behind another
 * (the end of a COPY, the next statement) would wait for an acknowledgement that the other side holds back for 40 ms.
 * With several hosts in the address the first one is taken.
 */
export function openSocket({ host, port, path }: Address): Socket {
  if (path) return createConnection({ path })
  const to = { host: host[0] ?? 'localhost', port: port[0] ?? 5432 }
  // The driver reads the host's name off the socket when it goes over to TLS.
  return Object.assign(createConnection({ ...to, noDelay: true }), to)
}
