import { startPostgres } from '@hub/db/postgres/start'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the run's cluster. */
    postgresUrl: string
  }
}

/** Starts one throw-away cluster for the whole run; every test database is made in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startPostgres({ temporary: true })
  project.provide('postgresUrl', cluster.url)
  return cluster.stop
}
