import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import type { ProvinceLaosQuery, ProvinceLateQuery } from '../../generated/documents.ts'
import type { StageFilter } from './province-choices.ts'

type ListedLao = NonNullable<ProvinceLaosQuery['province']>['laos']['nodes'][number]
export type Obligation = NonNullable<NonNullable<ProvinceLateQuery['province']>['obligations']>['nodes'][number]
type Lao = NonNullable<Obligation['lao']>

/** An LAO as a row, with the oldest report it owes. */
export interface LaoRow {
  lao: Lao
  owed: Pick<Obligation, 'round' | 'daysLate'> | null
}

export const rowOf = (lao: ListedLao): LaoRow => ({ lao, owed: lao.centre?.owedReport ?? null })

/** The LAOs that are late, each once with what it has owed longest; obligations come oldest first. */
export function lateRows(obligations: readonly Obligation[]): LaoRow[] {
  const rows = new Map<string, LaoRow>()
  for (const owed of obligations)
    if (owed.lao && !rows.has(owed.lao.code)) rows.set(owed.lao.code, { lao: owed.lao, owed })
  return [...rows.values()]
}

/** Whether a row is one of those chosen, as the graph chooses where it lists all LAOs. */
export function isChosen({ lao }: LaoRow, search: string, type: string, stage: StageFilter): boolean {
  const wanted = toArabicDigits(search).trim().toLowerCase()
  const own = lao.centre?.stage ?? null
  const isOfStage =
    stage === '' ||
    (stage === 'OPEN' ? own === 'ESTABLISHED' || own === 'SUSPENDED' : stage === 'NONE' ? own === null : own === stage)
  const isFound = toArabicDigits(lao.fullName).toLowerCase().includes(wanted)
  return isOfStage && isFound && (type === '' || lao.type === type)
}
