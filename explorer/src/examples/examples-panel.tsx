import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useContext } from 'react'
import { headersFor } from '../viewers/headers.ts'
import { ViewerChooser } from '../viewers/viewer-chooser.tsx'
import { ViewersContext } from '../viewers/viewers-context.ts'
import { type Example, examples } from './examples.ts'

/** Whom to ask as, and what the README shows, each of which opens a tab of its own. */
export function ExamplesPanel() {
  const viewers = useContext(ViewersContext)
  const { addTab } = useGraphiQLActions()
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const headerEditor = useGraphiQL((state) => state.headerEditor)
  const open = ({ query, role }: Example): void => {
    addTab()
    queryEditor?.setValue(query)
    headerEditor?.setValue(headersFor('', role, viewers))
  }
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h1 id="examples-title">ตัวอย่าง · Examples</h1>
      <ViewerChooser />
      <h2>คำสั่งใน README · From the README</h2>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
              <span className="examples-viewer">{example.role}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
