import { type Refusal, required } from '@hub/server'
import type { ApprovalRow, ChannelRow, StepRow } from '../stores/measure-parts.ts'
import { measureStepKind } from './measure-step-kind.ts'

/** What a draft holds beside its title. */
export interface MeasureParts {
  steps: readonly Pick<StepRow, 'number' | 'text'>[]
  channels: readonly Pick<ChannelRow, 'kind'>[]
  approvals: readonly Pick<ApprovalRow, 'position'>[]
}

/** What a draft lacks to go up for approval; paths begin at the measure. */
export function missingOf({ steps, channels, approvals }: MeasureParts): Refusal[] {
  const texts = [1, 2, 3, 4].filter((number) => !steps.find((step) => step.number === number)?.text?.trim())
  return [
    ...texts.map((number) => required(['steps', number - 1, 'text'], stepText(number))),
    ...(channels.length === 0 ? [required(['channels'], aChannel)] : []),
    ...(approvals.length === 0 ? [required(['approvals'], anApprover)] : []),
  ]
}

const stepText = (number: number) => ({
  th: `สิ่งที่ทำในขั้นตอนที่ ${number} (${measureStepKind(number)})`,
  en: `what is done in step ${number} (${measureStepKind(number)})`,
})
const aChannel = { th: 'ช่องทางเผยแพร่อย่างน้อย 1 ช่องทาง', en: 'a channel at least' }
const anApprover = { th: 'ตำแหน่งผู้อนุมัติอย่างน้อย 1 ตำแหน่ง', en: 'a position that approves at least' }
