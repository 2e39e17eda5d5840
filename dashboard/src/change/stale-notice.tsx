import { useWords } from '../language/use-language.ts'
import { changeWords } from './change-words.ts'

interface Props {
  /** What changed, where that is known. */
  changed: readonly string[]
  onReadAgain: () => void
}

/** Says that what is shown is no longer what was read, and lets the reader go on from what it is now. */
export function StaleNotice({ changed, onReadAgain }: Props) {
  const words = useWords(changeWords)
  return (
    <div role="alert" className="stale-notice">
      <p>
        <strong>{words.stale}</strong>
      </p>
      {changed.length > 0 && <p>{words.changed(changed.join(', '))}</p>}
      <button type="button" onClick={onReadAgain}>
        {words.readAgain}
      </button>
    </div>
  )
}
