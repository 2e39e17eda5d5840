import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { ask } from './ask.ts'
import { readingExamples } from './examples/examples.ts'
import { examplesPlugin } from './examples/examples-plugin.tsx'
import { headersFor } from './viewers/headers.ts'
import type { Viewer } from './viewers/viewers.ts'
import { ViewersContext } from './viewers/viewers-context.ts'

const plugins = [examplesPlugin, HISTORY_PLUGIN]

/** GraphiQL over the hub's graph: a tab for each query of the README, as the viewer it is for; tokens are never kept. */
export function Explorer({ viewers }: { viewers: readonly Viewer[] }) {
  const tabs = readingExamples.map(({ query, role }) => ({ query, headers: headersFor('', role, viewers) }))
  return (
    <ViewersContext value={viewers}>
      <GraphiQL
        fetcher={ask}
        plugins={plugins}
        visiblePlugin={examplesPlugin}
        defaultTabs={tabs}
        defaultEditorToolsVisibility="headers"
        shouldPersistHeaders={false}
        inputValueDeprecation
        schemaDescription
      >
        <GraphiQL.Logo>
          <a className="explorer-home" href="/">
            Participation hub
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </ViewersContext>
  )
}
