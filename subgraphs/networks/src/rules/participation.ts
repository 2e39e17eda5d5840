import { participantCategories } from '@hub/db/networks/values'
import type { ParticipantCategory, ParticipantCategoryCount, TrainingParticipation } from '../generated/resolvers.ts'

/** People of a training as the database gives them: counted one by one, or as a document says. */
export interface HeadcountRow {
  trainingId: string
  basis: 'COUNTED' | 'REPORTED'
  /** Null: of the counted, all categories together; of the reported, people whom the document does not divide. */
  category: ParticipantCategory | null
  participants: number
  registered: number | null
  coreTrainers: number | null
  laos: number | null
  source: string | null
}

/** How many took part: those counted where any participant is recorded, else the documented total; null when neither is. */
export function participation(rows: readonly HeadcountRow[]): TrainingParticipation | null {
  const counted = rows.filter(({ basis }) => basis === 'COUNTED')
  const reported = rows.filter(({ basis }) => basis === 'REPORTED')
  const document = documented(reported)
  const all = counted.find(({ category }) => category === null)
  if (all) {
    const byCategory = categoryCounts(counted.filter((row) => row !== all))
    return { ...document, ...countsOf(all), basis: 'COUNTED', byCategory }
  }
  if (document.documentedTotal === null) return null
  const laos = sum(reported.map((row) => row.laos))
  const byCategory = categoryCounts(reported)
  return { ...document, basis: 'REPORTED', participants: document.documentedTotal, laos, byCategory }
}

const countsOf = ({ participants, registered, coreTrainers, laos }: HeadcountRow) => ({
  participants,
  registered,
  coreTrainers,
  laos,
})

const documented = (reported: readonly HeadcountRow[]) => ({
  documentedTotal: sum(reported.map(({ participants }) => participants)),
  source: [...new Set(reported.map(({ source }) => source))].join('; ') || null,
})

/** The sum of what is known; null when nothing is. */
function sum(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((each) => each !== null)
  return known.length === 0 ? null : known.reduce((total, each) => total + each, 0)
}

function categoryCounts(rows: readonly HeadcountRow[]): ParticipantCategoryCount[] {
  return [...participantCategories, null].flatMap((category) => {
    const participants = sum(rows.filter((row) => row.category === category).map((row) => row.participants))
    return participants ? [{ category, participants }] : []
  })
}

/** The participants of a figure by category: every category in order, then those of none if there are any. */
export function figureCategoryCounts(counts: Readonly<Record<string, number>>): ParticipantCategoryCount[] {
  const divided = participantCategories.map((category) => ({ category, participants: counts[category] ?? 0 }))
  return counts.UNDIVIDED ? [...divided, { category: null, participants: counts.UNDIVIDED }] : divided
}

/** What belongs to categories, in their order. */
export const inCategoryOrder = <Item extends { category: ParticipantCategory }>(items: readonly Item[]): Item[] =>
  participantCategories.flatMap((category) => items.filter((item) => item.category === category))
