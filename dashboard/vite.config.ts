import { defineConfig } from 'vite'
import { compress } from './build/compress.ts'

/** Where `npm run dev` finds a running hub. */
const hub = process.env.HUB_URL ?? 'http://localhost:4000'

export default defineConfig({
  // The calendar is read from its sources, so that the page can be built before anything else is.
  resolve: { conditions: ['source', 'module', 'browser'] },
  build: {
    target: 'es2022',
    // The content security policy takes files of our own and nothing inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 300,
  },
  server: { proxy: { '/graphql': hub, '/events': hub, '/demo': hub, '/sign-in/offer': hub, '/viewer': hub } },
  plugins: [compress()],
})
