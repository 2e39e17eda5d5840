import { useWords } from '../language/use-language.ts'
import { Link } from '../url/link.tsx'
import { figureWords } from './figure-words.ts'

interface Props {
  /** The list of records. */
  to: string
  /** What must be chosen there so that it holds what the figure counts. */
  choices?: Record<string, string | undefined>
  /** How the list differs from what the figure counts; the same when not given. */
  differs?: string
}

/** Leads from a figure to the list of the records behind it, in the same year and on the same day. */
export function ListLink({ to, choices = {}, differs }: Props) {
  const words = useWords(figureWords)
  return (
    <p>
      <Link to={to} choices={choices}>
        {differs ? words.recordsBehind : words.records}
      </Link>
      {differs && ` ${differs}`}
    </p>
  )
}
