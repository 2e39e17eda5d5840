import { type InputChecks, type InputPath, invalid, readRows, required } from '@hub/server'
import type { MeasureChannelInput, MeasureStepInput } from '../generated/resolvers.ts'
import type { ChannelRow, StepRow } from '../stores/measure-parts.ts'

/** The parts of a measure as an input tells them: null or left out stay as they are. */
export interface PartsInput {
  steps?: readonly MeasureStepInput[] | null | undefined
  channels?: readonly MeasureChannelInput[] | null | undefined
  approvers?: readonly string[] | null | undefined
}

/** The parts to write; null stays as it is. */
export interface Parts {
  steps: Pick<StepRow, 'number' | 'text'>[] | null
  channels: Pick<ChannelRow, 'kind' | 'detail'>[] | null
  approvers: string[] | null
}

/** Reads the parts of a measure. */
export const readParts = (checks: InputChecks, { steps, channels, approvers }: PartsInput): Parts => ({
  steps: steps ? readSteps(checks, steps) : null,
  channels: channels ? readChannels(checks, channels) : null,
  approvers: approvers ? readApprovers(checks, approvers) : null,
})

function readSteps(checks: InputChecks, steps: readonly MeasureStepInput[]): Pick<StepRow, 'number' | 'text'>[] {
  return readOnce(checks, ['input', 'steps'], steps, 4, ({ number }) => String(number)).map(({ number, text }, at) => {
    checks.number(['input', 'steps', at, 'number'], number, { min: 1, max: 4 })
    return { number, text: checks.optionalProse(['input', 'steps', at, 'text'], text, { max: 4000 }) }
  })
}

function readChannels(
  checks: InputChecks,
  channels: readonly MeasureChannelInput[],
): Pick<ChannelRow, 'kind' | 'detail'>[] {
  const keyOf = ({ kind, detail }: MeasureChannelInput) => `${kind} ${detail?.trim() ?? ''}`
  return readOnce(checks, ['input', 'channels'], channels, 20, keyOf).map(({ kind, detail: told }, at) => {
    const path = ['input', 'channels', at, 'detail']
    const detail = checks.optionalText(path, told, { max: 500 })
    if (kind === 'OTHER' && detail === null) checks.add(required(path, whichOther))
    return { kind, detail }
  })
}

function readApprovers(checks: InputChecks, approvers: readonly string[]): string[] {
  return readOnce(checks, ['input', 'approvers'], approvers, 10, (position) => position.trim()).map((position, at) =>
    checks.text(['input', 'approvers', at], position, { min: 2, max: 200 }),
  )
}

/** The rows of a list; a fault for too many, and for each that repeats one before it. */
function readOnce<Row>(
  checks: InputChecks,
  path: InputPath,
  asked: readonly Row[],
  most: number,
  keyOf: (row: Row) => string,
): readonly Row[] {
  const rows = readRows(checks, path, asked, { max: most })
  const keys = rows.map(keyOf)
  keys.forEach((key, at) => {
    if (keys.indexOf(key) < at) checks.add(invalid([...path, at], key, onlyOnce))
  })
  return rows
}

/** What a row that repeats another is told. */
export const onlyOnce = { th: 'ไม่ซ้ำกับแถวก่อนหน้า', en: 'none that repeats a row before it' }
const whichOther = { th: 'ชื่อช่องทาง เมื่อ kind เป็น OTHER', en: 'which one, with kind OTHER' }
