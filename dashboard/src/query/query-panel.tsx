import { useRef, useState } from 'react'
import type { TrustedDocument } from '../graph/trusted-document.ts'
import { useWords } from '../language/use-language.ts'
import { documentText } from './document-texts.ts'
import { queryWords } from './query-words.ts'
import './query-panel.css'

interface Props {
  /** What the query gives, for those who hear the page. */
  of: string
  document: TrustedDocument<unknown, unknown>
  variables: object
}

/** Shows the query behind a part of the page, ready to copy. */
export function QueryPanel({ of, document, variables }: Props) {
  const words = useWords(queryWords)
  const dialog = useRef<HTMLDialogElement>(null)
  const written = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const [isCopied, setCopied] = useState(false)
  const open = async (): Promise<void> => {
    setCopied(false)
    setText(await documentText(document.file))
    dialog.current?.showModal()
  }
  const copy = async (): Promise<void> => {
    // Browsers give the clipboard to pages over HTTPS alone; elsewhere the text is marked, to be copied by hand.
    if (!navigator.clipboard) return written.current?.select()
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <>
      <button type="button" className="quiet" onClick={open} aria-label={words.showOf(of)}>
        {'{ }'} <span className="query-label">{words.show}</span>
      </button>
      <dialog ref={dialog} className="query-panel" aria-label={words.title}>
        <header>
          <h2>{words.title}</h2>
          <button type="button" onClick={copy}>
            {isCopied ? words.copied : words.copy}
          </button>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        <p>{words.about}</p>
        <textarea ref={written} readOnly spellCheck={false} aria-label={words.title} value={text} rows={24} />
        <h3>{words.variables}</h3>
        <textarea readOnly aria-label={words.variables} value={JSON.stringify(variables, null, 2)} rows={6} />
      </dialog>
    </>
  )
}
