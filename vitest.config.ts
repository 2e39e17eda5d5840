import path from 'node:path'
import { defineConfig } from 'vitest/config'

const never = ['**/node_modules/**', '**/dist/**']
const timed = 'test/dashboard/speed.test.ts'
const kit = path.resolve(import.meta.dirname, 'test/kit')

// Tests run the packages' sources, so they need no build.
const conditions = ['source', 'node']

export default defineConfig({
  resolve: {
    conditions,
    alias: [
      { find: /^@hub\/test\/kit\/(.*)$/, replacement: `${kit}/$1.ts` },
      // Apollo's packages are CommonJS: with graphql's other build beside theirs, each refuses the other's schemas.
      { find: /^graphql$/, replacement: path.resolve(import.meta.dirname, 'schema/node_modules/graphql/index.js') },
    ],
  },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      { extends: true, test: { name: 'all', include: ['**/*.test.ts'], exclude: [...never, timed] } },
      // What asserts a time runs after all others, alone.
      { extends: true, test: { name: 'timed', include: [timed], exclude: never, sequence: { groupOrder: 1 } } },
    ],
    globalSetup: ['test/kit/global-setup.ts'],
    pool: 'forks',
    // Each fork works against Postgres processes of its own: more than two at a time only wait for each other.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
