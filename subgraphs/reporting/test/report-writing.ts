import { randomUUID } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import type { Centre } from './records.ts'
import type { World } from './world.ts'

/** The verbs of reports. */
export type ReportVerb =
  | 'saveReportDraft'
  | 'submitReport'
  | 'endorseReport'
  | 'returnReport'
  | 'acceptReport'
  | 'withdrawReport'
  | 'correctReport'

/** A report as these tests read it. */
export interface WrittenReport {
  id: string
  version: number
  state: string
  revision: number
  isEmpty: boolean
  timeliness: string
  submittedAt: Date | null
  acceptedAt: Date | null
}

/** What a verb answered. */
export interface Written {
  report: WrittenReport | null
  userErrors: { code: string; path: string[]; message: string; changedFields: string[] | null }[]
}

export const ondc: Viewer = { role: 'ONDC_ADMIN', subject: 'ONDC' }
export const officeOf = (centre: Centre): Viewer => ({
  role: 'PROVINCIAL_OFFICE',
  province: centre.provinceCode,
  subject: `office ${centre.provinceCode}`,
})
export const officerOf = (centre: Centre): Viewer => ({
  role: 'LAO_OFFICER',
  lao: centre.laoCode,
  subject: `officer ${centre.laoCode}`,
})

const inputType = (verb: ReportVerb): string => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!`

/** Asks for a change of a report; a new idempotency key unless one is given. Refused as FORBIDDEN: the codes alone. */
export async function write(
  world: World,
  verb: ReportVerb,
  viewer: Viewer,
  input: object,
  today?: string,
): Promise<Written> {
  const { data, errors } = await world.ask<Record<string, Written>>(
    `mutation ($input: ${inputType(verb)}) { ${verb}(input: $input) {
      report { id version state revision isEmpty timeliness submittedAt acceptedAt }
      userErrors { code path message changedFields } } }`,
    { viewer, today, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  )
  if (data?.[verb]) return data[verb]
  const told = (errors ?? []).map(({ message, extensions }) => ({ code: String(extensions?.code), path: [], message }))
  return { report: null, userErrors: told.map((error) => ({ ...error, changedFields: null })) }
}

/** A report that is refused nothing, once there is no other. */
export const fullContent = {
  sections: [
    { kind: 'OUTPUTS', text: 'จัดเวทีประชาคมสามครั้ง' },
    { kind: 'PROGRESS', text: 'ทำตามแผนแล้วสามในสี่' },
  ],
  counts: [
    { indicator: 'HEARINGS_HELD', value: 3 },
    { indicator: 'OPINIONS_HEARD', value: 40 },
    { indicator: 'PARTICIPANTS', value: 120 },
  ],
  obstacles: [{ class: 1, text: 'คนยังไม่รู้ว่าเสนอเรื่องได้' }],
}

/** The round that takes reports today: its half-year is over, and it is closed only in 2027. */
export const openRound = { fiscalYear: 2569, half: 'SECOND' } as const

/** The given report, as it was answered; a refusal is a fault of the test. */
export function done({ report, userErrors }: Written): WrittenReport {
  if (!report) throw new Error(`refused: ${userErrors.map(({ code, message }) => `${code} ${message}`).join('; ')}`)
  return report
}

/** Who brings a report to a state, from a draft. */
const way: Record<string, { verb: ReportVerb; by: (centre: Centre) => Viewer; input?: object }[]> = {
  DRAFT: [],
  SUBMITTED: [{ verb: 'submitReport', by: officerOf }],
  ENDORSED: [
    { verb: 'submitReport', by: officerOf },
    { verb: 'endorseReport', by: officeOf },
  ],
  RETURNED: [
    { verb: 'submitReport', by: officerOf },
    { verb: 'returnReport', by: officeOf, input: { message: 'โปรดแก้ไข' } },
  ],
  ACCEPTED: [
    { verb: 'submitReport', by: officerOf },
    { verb: 'endorseReport', by: officeOf },
    { verb: 'acceptReport', by: () => ondc },
  ],
  WITHDRAWN: [
    { verb: 'submitReport', by: officerOf },
    { verb: 'withdrawReport', by: officerOf, input: { message: 'ส่งผิดรอบ' } },
  ],
}

/** A full report of a centre for the open round, brought to a state by the verbs. */
export async function reportIn(world: World, centre: Centre, state: string, content: object = fullContent) {
  const begun = { centreId: centre.id, ...openRound, ...content }
  let report = done(await write(world, 'saveReportDraft', officerOf(centre), begun))
  for (const { verb, by, input } of way[state] ?? []) {
    const { id, version: expectedVersion } = report
    report = done(await write(world, verb, by(centre), { id, expectedVersion, ...input }))
  }
  return report
}
