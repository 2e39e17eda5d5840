import { type Logger, pino } from 'pino'
import type { Settings } from '../settings/settings.ts'

/** The log of a part of the hub, as JSON lines on standard error. */
export const hubLogger = ({ logLevel }: Settings, part: string): Logger =>
  pino({ level: logLevel, base: { part } }, pino.destination({ dest: 2, sync: true }))
