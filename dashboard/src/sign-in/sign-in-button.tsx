import { useWords } from '../language/use-language.ts'
import { useViewer } from '../viewer/use-viewer.ts'
import { viewerStore } from '../viewer/viewer-store.ts'
import { signInWords } from './sign-in-words.ts'
import './sign-in.css'

/** Where people sign in: who is, and the way in or out. */
export function SignInButton() {
  const { token, name } = useViewer()
  const words = useWords(signInWords)
  if (!token)
    return (
      <div className="sign-in">
        <button type="button" onClick={() => viewerStore.signIn()}>
          {words.signIn}
        </button>
      </div>
    )
  return (
    <div className="sign-in">
      <span className="sign-in-name">{name}</span>
      <button type="button" onClick={() => viewerStore.signOut()}>
        {words.signOut}
      </button>
    </div>
  )
}
