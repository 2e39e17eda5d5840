import { useViewer } from '../viewer/use-viewer.ts'
import { signInWords } from './sign-in-words.ts'

/** What is seen for the moment between the provider and the address one left. */
export function SigningIn() {
  // Looking at the viewer is what takes in the provider's answer.
  useViewer()
  return (
    <div className="view" aria-busy="true">
      <h1>
        {signInWords.th.arriving} · {signInWords.en.arriving}
      </h1>
    </div>
  )
}
