import { useWords } from '../language/use-language.ts'
import { useViewer } from '../viewer/use-viewer.ts'
import { viewerStore } from '../viewer/viewer-store.ts'
import { signInWords } from './sign-in-words.ts'
import './sign-in.css'

/** Says why nobody is signed in any more, or yet, with the way back to the same address. */
export function SignInNotice() {
  const { trouble } = useViewer()
  const words = useWords(signInWords)
  if (!trouble) return null
  return (
    <div className="sign-in-notice" role="alert">
      <p>
        {words[trouble.kind]}
        {trouble.detail && ` (${trouble.detail})`}
      </p>
      <button type="button" onClick={() => viewerStore.signIn()}>
        {words.again}
      </button>
      <button type="button" onClick={() => viewerStore.dismissTrouble()}>
        {words.dismiss}
      </button>
    </div>
  )
}
