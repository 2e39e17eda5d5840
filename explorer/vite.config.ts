import { defineConfig } from 'vite'
import { readmeQueries } from './build/readme-queries.ts'

/** Where `npm run dev` finds a running hub. */
const hub = process.env.HUB_URL ?? 'http://localhost:4000'

// Nothing is compressed: a developer has the page from a hub nearby, and each start after a change would wait for it.
export default defineConfig({
  base: '/graphql/',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5_000,
    reportCompressedSize: false,
    // What packages mark for servers' sake says nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
  server: { proxy: { '^/graphql$': hub, '/demo': hub, '/icon.svg': hub } },
  plugins: [readmeQueries()],
})
