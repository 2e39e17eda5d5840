import type { ReportVerb } from './report-writing.ts'

/** What a plain reading of the rules says of one report: where it stands, and what was ever sent and accepted. */
export interface ReportModel {
  state: 'NONE' | 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ENDORSED' | 'ACCEPTED'
  /** People who took part, by revision; null where it is left blank. */
  participants: (number | null)[]
  /** Number of the revision that counts. */
  revision: number
  /** The day of the first submission of the report that stands. */
  sentOn: string | null
}

/** Who asks. */
export type Asker = 'officer' | 'stranger' | 'office' | 'ondc' | 'analyst'

/** One call of the model and of the hub alike. */
export interface Call {
  verb: ReportVerb
  by: Asker
  participants: number | null
  day: string
  confirm: boolean
}

export const nothing: ReportModel = { state: 'NONE', participants: [], revision: 0, sentOn: null }

/** Who may ask for what. */
export const writers: Record<ReportVerb, readonly Asker[]> = {
  saveReportDraft: ['officer'],
  submitReport: ['officer'],
  endorseReport: ['office'],
  returnReport: ['office', 'ondc'],
  acceptReport: ['ondc'],
  withdrawReport: ['officer'],
  correctReport: ['ondc'],
}

/** The last day on which the round takes reports. */
export const closesOn = '2027-02-27'

/** The report after a call; null when the call is refused. */
export function after(model: ReportModel, call: Call): ReportModel | null {
  if (!writers[call.verb].includes(call.by)) return null
  return steps[call.verb](model, call)
}

const isLate = ({ sentOn }: ReportModel, { day }: Call): boolean => day > closesOn && sentOn === null

const steps: Record<ReportVerb, (model: ReportModel, call: Call) => ReportModel | null> = {
  saveReportDraft(model, call) {
    if (isLate(model, call)) return null
    if (model.state === 'NONE') return { ...nothing, state: 'DRAFT', revision: 1, participants: [call.participants] }
    if (model.state !== 'DRAFT' && model.state !== 'RETURNED') return null
    return { ...model, participants: written(model, call.participants) }
  },
  submitReport(model, call) {
    if (model.state !== 'DRAFT' && model.state !== 'RETURNED') return null
    if (isLate(model, call)) return null
    const participants = model.state === 'DRAFT' ? model.participants : written(model, undefined)
    const last = participants.at(-1) ?? null
    if (last === null) return null
    const isUnchanged = model.state === 'RETURNED' && last === model.participants[model.revision - 1]
    if (isUnchanged && !call.confirm) return null
    const sentOn = model.sentOn ?? call.day
    return { state: 'SUBMITTED', participants, revision: participants.length, sentOn }
  },
  endorseReport: (model) => (model.state === 'SUBMITTED' ? { ...model, state: 'ENDORSED' } : null),
  returnReport: (model) =>
    model.state === 'SUBMITTED' || model.state === 'ENDORSED' ? { ...model, state: 'RETURNED' } : null,
  acceptReport(model, { confirm }) {
    if (model.state !== 'ENDORSED' && !(model.state === 'SUBMITTED' && confirm)) return null
    return { ...model, state: 'ACCEPTED' }
  },
  withdrawReport(model, { day, confirm }) {
    if (!['SUBMITTED', 'RETURNED', 'ENDORSED'].includes(model.state)) return null
    return day > closesOn && !confirm ? null : nothing
  },
  correctReport(model, { participants }) {
    if (model.state !== 'ACCEPTED' || participants === null) return null
    if (participants === model.participants.at(-1)) return null
    return { ...model, participants: [...model.participants, participants], revision: model.revision + 1 }
  },
}

/** The revisions once something is written (or, undefined, is to be sent): what was sent stays, a later one is begun. */
function written({ state, participants, revision }: ReportModel, wanted: number | null | undefined) {
  if (state === 'DRAFT') return [wanted ?? null]
  const sent = participants.slice(0, revision)
  const current = participants.length > revision ? participants[revision] : undefined
  const standing = current === undefined ? sent.at(-1) : current
  const next = wanted === undefined ? standing : wanted
  return current === undefined && wanted !== undefined && next === standing ? sent : [...sent, next ?? null]
}
