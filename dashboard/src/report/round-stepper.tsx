import { useWords } from '../language/use-language.ts'
import { roundStepperWords } from './round-stepper-words.ts'
import type { Round } from './use-round-choice.ts'
import { useRoundName } from './use-round-name.ts'

interface Props {
  /** The latest first. */
  rounds: readonly Round[]
  round: Round
  onChoose: (round: Round) => void
}

const keyOf = ({ year, half }: Round): string => `${year} ${half}`

/** Chooses a round: the one before, the one after, or any. */
export function RoundStepper({ rounds, round, onChoose }: Props) {
  const words = useWords(roundStepperWords)
  const nameOf = useRoundName()
  const at = rounds.findIndex((each) => keyOf(each) === keyOf(round))
  const [before, after] = [rounds[at + 1], rounds[at - 1]]
  const choose = (key: string): void => {
    const chosen = rounds.find((each) => keyOf(each) === key)
    if (chosen) onChoose(chosen)
  }
  return (
    <div className="stepper">
      <button type="button" aria-label={words.before} disabled={!before} onClick={() => before && onChoose(before)}>
        ‹
      </button>
      <select aria-label={words.choose} value={keyOf(round)} onChange={({ target }) => choose(target.value)}>
        {rounds.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {nameOf(each.year, each.half)}
          </option>
        ))}
      </select>
      <button type="button" aria-label={words.after} disabled={!after} onClick={() => after && onChoose(after)}>
        ›
      </button>
    </div>
  )
}
