import { frameWords } from '../../frame/frame-words.ts'
import { useWords } from '../../language/use-language.ts'
import { NationHead } from './nation-head.tsx'

const places = ['centres', 'networks', 'reports', 'trainings', 'years', 'provinces']

/** The view until its first answer: its head, and calm places in which nothing stands that could move. */
export function NationWaiting() {
  const words = useWords(frameWords)
  return (
    <div className="view nation" aria-busy="true">
      <NationHead />
      <p className="visually-hidden">{words.loading}</p>
      <div className="nation-waiting" aria-hidden="true">
        {places.map((place) => (
          <div key={place} className="part" />
        ))}
      </div>
    </div>
  )
}
