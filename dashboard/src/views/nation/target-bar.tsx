import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { useWords } from '../../language/use-language.ts'
import { citeBriefly } from '../../terms/cite.ts'
import { targetBasisWords, targetSourceWords } from '../../terms/target-terms.ts'
import { targetWords } from './target-words.ts'
import { TargetsLink } from './targets-link.tsx'
import type { Nation } from './use-nation.ts'

type Target = NonNullable<Nation['targets']>[number]

const paceSigns = { AHEAD: '▲', ON_TRACK: '●', BEHIND: '▼', REACHED: '✓', NOT_REACHED: '✕' }

/** How far a target is reached: a bar, a mark where the day asks it to be, and the pace in words. */
export function TargetBar({ target, isOnly }: { target: Target; isOnly: boolean }) {
  const words = useWords(targetWords)
  const bases = useWords(targetBasisWords)
  const { setHere } = useWords(targetSourceWords)
  const { none } = useWords(figureWords)
  const format = useFormat()
  const { indicator, value, progress, source, basis } = target
  const setBy = source ? citeBriefly(source) : setHere
  const share = (part: number): string => `${Math.min(100, (100 * part) / Math.max(1, value ?? 1))}%`
  const { actual, expectedByNow, pace } = progress ?? { actual: null, expectedByNow: null, pace: null }
  return (
    <div className="target-bar">
      <p className="target-line">
        <span>
          <Figure
            name={words.target}
            written={words.ofTarget(format.count(value ?? 0))}
            definition={words.targetDefinition}
            source={setBy}
            records={<TargetsLink indicator={indicator} />}
          />{' '}
          {(basis === 'TOTAL_BY_END' || !isOnly) && bases[basis]}
        </span>
        <span className="pace" data-pace={pace ?? undefined}>
          {pace ? (
            <>
              <span aria-hidden="true">{paceSigns[pace]}</span> {words[pace]}
            </>
          ) : progress ? (
            words.noPace
          ) : (
            none
          )}
        </span>
      </p>
      <div className="bar" aria-hidden="true">
        {actual !== null && <span className="bar-fill" style={{ width: share(actual) }} />}
        {expectedByNow !== null && <span className="bar-mark" style={{ left: share(expectedByNow) }} />}
      </div>
      <p className="target-expected">
        {expectedByNow !== null && (
          <>
            {words.expectedByNow}{' '}
            <Figure
              name={`${words.expectedByNow}, ${bases[basis]}`}
              written={format.decimal(expectedByNow)}
              definition={words.expectedDefinition}
              source={setBy}
              asOf={progress?.asOf}
              records={<TargetsLink indicator={indicator} />}
            />
          </>
        )}
      </p>
    </div>
  )
}
