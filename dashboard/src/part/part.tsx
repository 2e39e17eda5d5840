import { type ReactNode, useId } from 'react'
import { useFormat } from '../digits/use-format.ts'
import { isMissing, type Subgraph } from '../graph/answer.ts'
import type { TrustedDocument } from '../graph/trusted-document.ts'
import type { Shown } from '../graph/use-graph.ts'
import { QueryPanel } from '../query/query-panel.tsx'
import { MissingNotice } from './missing-notice.tsx'
import './part.css'

interface Props {
  title: string
  /** For the grid of the view. */
  name: string
  shown: Shown<unknown>
  /** Whose part it is: when that does not answer, the part says so in place of its content. */
  subgraph: Subgraph | readonly Subgraph[]
  document: TrustedDocument<unknown, unknown>
  variables: object
  tools?: ReactNode
  /** What can be chosen of the part; it stays when the part itself is missing. */
  choices?: ReactNode
  children: ReactNode
}

/** A part of a view: a heading, what is drawn of an answer, and the query behind it. */
export function Part({ title, name, shown, subgraph, document, variables, tools, choices, children }: Props) {
  const heading = useId()
  const format = useFormat()
  const isWithout = [subgraph].flat().some((each) => isMissing(shown.answer, each))
  const hasFault = isWithout || (shown.failure !== undefined && !shown.answer)
  const isWaiting = !shown.answer && !shown.failure
  return (
    <section
      className="part"
      id={`part-${name}`}
      tabIndex={-1}
      data-part={name}
      aria-labelledby={heading}
      aria-busy={isWaiting || shown.isOfEarlier}
    >
      <header className="part-head">
        <h2 id={heading}>{format.text(title)}</h2>
        <div className="part-tools">
          {tools}
          <QueryPanel of={title} document={document} variables={variables} />
        </div>
      </header>
      {choices}
      {hasFault ? <MissingNotice shown={shown} /> : children}
    </section>
  )
}
