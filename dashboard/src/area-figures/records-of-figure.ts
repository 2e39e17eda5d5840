import type { AreaFigureName } from './area-figure-words.ts'
import type { areaRecordsWords } from './area-records-words.ts'

/** A list of records, what is chosen there, and in words how it differs from what a figure counts. */
export interface RecordsOfFigure {
  to: string
  choices: Record<string, string | undefined>
  differs?: readonly (keyof typeof areaRecordsWords.th)[]
}

type Listed = Exclude<AreaFigureName, 'without'>

const listed: Record<Listed, RecordsOfFigure> = {
  centres: { to: '/centres', choices: { which: 'OPEN' } },
  established: { to: '/centres', choices: { which: 'ESTABLISHED' } },
  coverage: { to: '/centres', choices: { which: 'OPEN' }, differs: ['ofNumerator'] },
  networks: { to: '/networks', choices: { which: 'OPEN' } },
  formed: { to: '/networks', choices: { which: 'FORMED' } },
  active: { to: '/networks', choices: { which: 'OPEN', status: 'ACTIVE' } },
  hours: { to: '/networks', choices: { which: 'FORMED' }, differs: ['ofMean'] },
  held: { to: '/trainings', choices: { which: 'HELD' } },
  participants: { to: '/trainings', choices: { which: 'HELD' }, differs: ['fromTrainings'] },
  coreTrainers: { to: '/trainings', choices: { which: 'HELD' }, differs: ['fromTrainings'] },
  gain: { to: '/trainings', choices: { which: 'HELD' }, differs: ['fromTrainings'] },
  expected: { to: '/obligations', choices: { status: 'ALL' }, differs: ['ofToday'] },
  missing: { to: '/obligations', choices: { status: 'MISSING' }, differs: ['ofToday'] },
  completeness: { to: '/obligations', choices: { status: 'SUBMITTED' }, differs: ['ofNumerator', 'ofToday'] },
  timeliness: { to: '/obligations', choices: { status: 'SUBMITTED_ON_TIME' }, differs: ['ofNumerator', 'ofToday'] },
}

/** An area: a province, a region, or the nation. */
export interface Area {
  province?: string | undefined
  region?: string | undefined
}

/** Which list holds what a figure of an area counts. */
export function recordsOfFigure(figure: AreaFigureName, area: Area): RecordsOfFigure {
  if (figure === 'without') return laosWithout(area)
  const { choices, ...list } = listed[figure]
  return { ...list, choices: { ...choices, ...area } }
}

/** LAOs are listed by province alone. */
function laosWithout({ province, region }: Area): RecordsOfFigure {
  if (province) return { to: `/province/${province}`, choices: { stage: 'NONE' }, differs: ['laosOfToday'] }
  return { to: '/', choices: { figure: 'WITHOUT', region }, differs: ['byProvince'] }
}
