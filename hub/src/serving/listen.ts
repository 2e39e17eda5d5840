import { createServer } from 'node:net'
import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Lifetime } from '../lifetime.ts'
import { Failure } from '../terminal/failure.ts'
import { afterPredecessor } from './after-predecessor.ts'

/** What can be made to listen. */
interface Server {
  server: { closeIdleConnections(): void }
  listen(place: Place): Promise<string>
  close(): Promise<unknown>
}

/** Where a part listens. */
export interface Place {
  host: string
  port: number
}

const reasons: Record<string, (place: Place) => Bilingual> = {
  EADDRINUSE: ({ port }) => ({
    th: `PORT: มีโปรแกรมอื่นใช้พอร์ต ${port} อยู่ โปรดหยุดโปรแกรมนั้น หรือเลือกพอร์ตอื่น เช่น PORT=${port + 10}`,
    en: `PORT: another program uses port ${port}; stop it, or choose another port, e.g. PORT=${port + 10}`,
  }),
  EACCES: ({ port }) => ({
    th: `PORT: ผู้ใช้นี้เปิดพอร์ต ${port} ไม่ได้ พอร์ตตั้งแต่ 1024 ขึ้นไปใช้ได้`,
    en: `PORT: this user may not open port ${port}; ports from 1024 on are open to all`,
  }),
  EADDRNOTAVAIL: ({ host }) => ({
    th: `HOST: ${host} ไม่ใช่ที่อยู่ของเครื่องนี้`,
    en: `HOST: ${host} is no address of this machine`,
  }),
  ENOTFOUND: ({ host }) => ({ th: `HOST: ไม่พบเครื่องชื่อ ${host}`, en: `HOST: no machine is known as ${host}` }),
}

function explained(error: unknown, place: Place): unknown {
  const reason = reasons[String((error as NodeJS.ErrnoException).code)]
  return reason ? new Failure(reason(place)) : error
}

/** Makes sure that the place is free before anything else is started. @throws Failure when it is not */
export async function checkPlace(place: Place): Promise<void> {
  try {
    await afterPredecessor(() => probe(place), isTaken)
  } catch (error) {
    throw explained(error, place)
  }
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'

const probe = ({ host, port }: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, host, () => server.close(() => resolve()))
  })

/** Listens until the process ends, then finishes the requests under way; gives the address. */
export async function listen(app: Server, place: Place, lifetime: Lifetime): Promise<string> {
  if (lifetime.isEnding) throw new Failure({ th: 'กำลังหยุด จึงไม่เปิดรับ', en: 'stopping, so it does not listen' })
  lifetime.closeAtEnd(() => finish(app))
  try {
    const address = await app.listen(place)
    return address.replace('127.0.0.1', 'localhost')
  } catch (error) {
    throw explained(error, place)
  }
}

const sweep = 50

/** Finishes the requests under way. A connection that falls idle after that would otherwise be waited for. */
async function finish(app: Server): Promise<void> {
  const timer = setInterval(() => app.server.closeIdleConnections(), sweep)
  await app.close()
  clearInterval(timer)
}
