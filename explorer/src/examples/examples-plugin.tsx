import type { GraphiQLPlugin } from '@graphiql/react'
import { ExamplesPanel } from './examples-panel.tsx'

/** The panel beside the editors from which to start. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'ตัวอย่าง · Examples',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 5h16M4 12h10M4 19h7M17 14l4 3-4 3z" />
    </svg>
  ),
  content: ExamplesPanel,
}
