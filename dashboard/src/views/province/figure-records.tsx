import { ListLink } from '../../figure/list-link.tsx'
import { RecordsLink } from '../../figure/records-link.tsx'
import type { FigureName } from './compared-figures.ts'
import { laoStageChoice } from './province-choices.ts'

interface RecordsList {
  to: string
  choices: Record<string, string>
}

/** The list that holds exactly what a figure counts. */
const listed: Partial<Record<FigureName, RecordsList>> = {
  centres: { to: '/centres', choices: { which: 'OPEN' } },
  established: { to: '/centres', choices: { which: 'ESTABLISHED' } },
  networks: { to: '/networks', choices: { which: 'OPEN' } },
  formed: { to: '/networks', choices: { which: 'FORMED' } },
  active: { to: '/networks', choices: { which: 'OPEN', status: 'ACTIVE' } },
  held: { to: '/trainings', choices: { which: 'HELD' } },
}

/** Leads from a figure of a province to its records: a list of just those, or the part of the view that holds them. */
export function FigureRecords({ figure, part, province }: { figure: FigureName; part: string; province: string }) {
  const list = listed[figure]
  if (list) return <ListLink to={list.to} choices={{ ...list.choices, province }} />
  if (part !== 'laos') return <RecordsLink part={part} />
  return <RecordsLink part={part} choice={{ ...laoStageChoice, value: figure === 'without' ? 'NONE' : 'OPEN' }} />
}
