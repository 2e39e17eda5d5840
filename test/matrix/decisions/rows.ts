import type { Viewer } from '@hub/schema/viewer'
import type { ViewerKind } from '../viewers.ts'

/** An object of an answer. */
export type Row = Record<string, unknown>

/** Whether a viewer, who is of a kind to the row, sees it. */
type RowRule = (row: Row, kind: ViewerKind, viewer: Viewer) => boolean

/** ONDC, the province and the LAO see the row; others when it is published. */
const publishedWhen =
  (isPublished: (row: Row) => boolean): RowRule =>
  (row, kind) =>
    isPublished(row) || (kind !== 'public' && kind !== 'elsewhere')

/** Which rows of a type a viewer sees. */
export const rowRules = {
  /** A centre is public once it is established. */
  established: publishedWhen((centre) => centre.establishedOn !== null),
  /** A report is public once ONDC has accepted it. */
  accepted: publishedWhen((report) => report.state === 'ACCEPTED'),
  /** And so is each revision that it has accepted. */
  acceptedRevision: publishedWhen((revision) => typeof revision.acceptedAt === 'string'),
  /** A measure is public once it is announced. */
  announced: publishedWhen((measure) => measure.state === 'ANNOUNCED'),
  /** A plan is public once the committee has adopted it. */
  adopted: publishedWhen((plan) => plan.adoptedOn !== null),
  /** What a centre owes and who took part in a training is never public. */
  neverPublished: publishedWhen(() => false),
  /** Who has read a person's data is for the person's province and LAO, and of ONDC for administrators and whoever read. */
  readings: ({ reader }, kind, { subject }) =>
    ['administrator', 'office', 'officer'].includes(kind) || (kind.startsWith('analyst') && reader === subject),
} as const satisfies Record<string, RowRule>

export type RowRuleName = keyof typeof rowRules
