import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/centres/tables.ts',
  out: './migrations/centres',
  schemaFilter: ['centres'],
})
