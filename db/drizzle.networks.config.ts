import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/networks/tables.ts',
  out: './migrations/networks',
  schemaFilter: ['networks'],
})
