import { useFormat } from '../../digits/use-format.ts'
import { Segmented } from '../../frame/segmented.tsx'
import { useWords } from '../../language/use-language.ts'
import { halfChoice } from '../../period/period-choices.ts'
import { useChoice } from '../../url/use-choice.ts'
import { provinceWords } from './province-words.ts'

/** Of which round the figures on reports are. */
export function HalfChoice() {
  const words = useWords(provinceWords)
  const format = useFormat()
  const [half, choose] = useChoice(halfChoice)
  return (
    <div className="choices">
      <Segmented
        legend={words.half}
        value={half}
        onChoose={choose}
        options={(['BOTH', 'FIRST', 'SECOND'] as const).map((value) => ({ value, label: format.text(words[value]) }))}
      />
    </div>
  )
}
