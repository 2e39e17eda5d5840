import { randomUUID } from 'node:crypto'
import {
  type InputChecks,
  type InputPath,
  invalid,
  notFound,
  type PersonFacts,
  readPerson,
  readRows,
  required,
} from '@hub/server'
import type { CentreChannelInput } from '../generated/resolvers.ts'
import type { ChannelFacts } from '../stores/channel-write.ts'

/** A channel as it is to be. */
export interface WantedChannel extends ChannelFacts {
  /** Who looks after it; null for nobody, undefined for whoever is recorded. */
  administrator: PersonFacts | null | undefined
}

const most = 50

/** All channels of a centre, in order; `known` are the keys of those that it has. */
export function readChannels(
  checks: InputChecks,
  inputs: readonly CentreChannelInput[],
  known: ReadonlySet<string>,
): WantedChannel[] {
  const path = ['input', 'channels']
  const rows = readRows(checks, path, inputs, { max: most })
  const channels = rows.map((input, row) => readChannel(checks, [...path, row], input, row + 1))
  channels.forEach(({ id, kind, value }, row) => {
    const before = channels.slice(0, row)
    if (inputs[row]?.id && !known.has(id)) checks.add(notFound([...path, row, 'id'], inputs[row]?.id, channelOfCentre))
    if (before.some((other) => other.id === id)) checks.add(invalid([...path, row, 'id'], id, once))
    if (value && before.some((other) => other.kind === kind && other.value === value))
      checks.add(invalid([...path, row, 'value'], value, once))
  })
  return channels
}

function readChannel(checks: InputChecks, path: InputPath, input: CentreChannelInput, ordinal: number): WantedChannel {
  return {
    id: input.id?.toLowerCase() ?? randomUUID(),
    ordinal,
    kind: input.kind,
    value: readValue(checks, [...path, 'value'], input),
    administratorPosition: checks.optionalText([...path, 'administratorPosition'], input.administratorPosition, {
      min: 2,
      max: 200,
    }),
    administrator:
      input.administrator === undefined
        ? undefined
        : readPerson(checks, [...path, 'administrator'], input.administrator),
  }
}

function readValue(checks: InputChecks, path: InputPath, { kind, value }: CentreChannelInput): string | null {
  const text = checks.optionalText(
    path,
    kind === 'PHONE' || kind === 'FAX' ? checks.optionalPhone(path, value) : value,
    {
      max: 300,
    },
  )
  if (!text) {
    if (kind !== 'LINE_GROUP' && kind !== 'OTHER') checks.add(required(path, wanted[kind]))
    return null
  }
  if (!forms[kind].test(text)) checks.add(invalid(path, text, wanted[kind]))
  return text
}

const any = /./

const forms = {
  PHONE: any,
  FAX: any,
  LINE_GROUP: any,
  WEBSITE: /^https?:\/\/\S+$/,
  FACEBOOK: any,
  EMAIL: /^[^\s@]+@[^\s@]+$/,
  OTHER: any,
} as const

const aNumber = { th: 'หมายเลขโทรศัพท์', en: 'a telephone number' }
const anything = { th: 'ข้อความ', en: 'text' }

const wanted = {
  PHONE: aNumber,
  FAX: aNumber,
  LINE_GROUP: anything,
  WEBSITE: { th: 'ที่อยู่เว็บที่ขึ้นต้นด้วย https:// หรือ http://', en: 'a web address that begins with https:// or http://' },
  FACEBOOK: { th: 'ชื่อหรือที่อยู่ของเพจ', en: 'the name or address of the page' },
  EMAIL: { th: 'ที่อยู่อีเมลที่มี @', en: 'an address with @' },
  OTHER: anything,
} as const

const channelOfCentre = { th: 'ช่องทางของศูนย์นี้', en: 'channel of this centre' }
const once = { th: 'แต่ละช่องทางเพียงครั้งเดียว', en: 'each channel once' }
