import { useWords } from '../language/use-language.ts'
import { Link } from '../url/link.tsx'
import { frameWords } from './frame-words.ts'

/** For an address that no view has. */
export function NotFound() {
  const words = useWords(frameWords)
  return (
    <div className="view">
      <h1>{words.notFound}</h1>
      <p>
        <Link to="/">{words.toNation}</Link>
      </p>
    </div>
  )
}
