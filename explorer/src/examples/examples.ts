import queries from 'readme-queries'

/** A query or mutation of the README and the role it is for. */
export interface Example {
  name: string
  title: string
  query: string
  role: string
}

/** Whom the first word of a query's name stands for; anyone else is the public. */
const roles: Record<string, string> = {
  analyst: 'ONDC_ANALYST',
  administrator: 'ONDC_ADMIN',
  office: 'PROVINCIAL_OFFICE',
  officer: 'LAO_OFFICER',
}

/** What the README shows, in its order. */
export const examples: readonly Example[] = queries.map((query) => ({
  ...query,
  role: roles[query.name.split('-', 1)[0] ?? ''] ?? 'PUBLIC',
}))

/** Those that only read, with which one can begin without thinking. */
export const readingExamples = examples.filter(({ query }) => !/^mutation\b/m.test(query))
