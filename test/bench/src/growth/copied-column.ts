/** A column of a table that grows. */
export interface Column {
  table: string
  name: string
  type: string
}

/** Years between a generation of centres and trainings and the one before it: that of ten rounds. */
const YEARS_A_GENERATION = 5

/** Generations before the last one: no more fit between the first fiscal year the hub can name and today. */
const GENERATIONS = 16

/** How many years before its original copy `n` lies; where the generations end, they are gone through once more. */
export const yearsBefore = `(${YEARS_A_GENERATION} * (1 + (n - 1) % ${GENERATIONS}))::integer`

/** What does not grow is not copied: copies refer to the same. */
const kept = ['series_id', 'award_id']

/** What copy `n` of a row has in a column, in SQL. */
export function copiedColumn({ table, name, type }: Column): string {
  // An LAO has one open centre: each earlier one was closed the day its successor was established.
  if (table === 'centres.centre' && name === 'closed_on')
    return shifted(`least(closed_on, coalesce(established_on, oriented_on, selected_on) + interval '5 years')`, 'date')
  if (type === 'uuid' && !kept.includes(name)) return `md5(${name}::text || n)::uuid`
  if (type === 'date' || type === 'timestamp with time zone') return shifted(name, type)
  return name === 'fiscal_year' ? `fiscal_year - ${yearsBefore}` : name
}

const shifted = (value: string, type: string): string => `(${value} - make_interval(years => ${yearsBefore}))::${type}`
