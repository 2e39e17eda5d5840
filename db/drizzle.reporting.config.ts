import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/reporting/tables.ts',
  out: './migrations/reporting',
  schemaFilter: ['reporting'],
})
