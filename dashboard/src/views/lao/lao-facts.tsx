import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { laoWords } from './lao-words.ts'
import type { Lao } from './use-lao.ts'

/** The LAO's awards, and the centres it had before. */
export function LaoFacts({ lao }: { lao: Lao }) {
  const words = useWords(laoWords)
  const format = useFormat()
  const day = (value: string | null): string => (value === null ? words.notRecorded : format.day(value))
  return (
    <>
      {lao.awards.length > 0 && (
        <>
          <dt>{words.awards}</dt>
          <dd>
            {lao.awards.map(({ id, name, fiscalYear }) => (
              <p key={id}>
                {format.text(name)} <span className="soft">({format.year(fiscalYear.year)})</span>
              </p>
            ))}
          </dd>
        </>
      )}
      {lao.formerCentres.length > 0 && (
        <>
          <dt>{words.former}</dt>
          <dd>
            {lao.formerCentres.map(({ id, establishedOn, closedOn }) => (
              <p key={id}>{words.span(day(establishedOn), day(closedOn))}</p>
            ))}
          </dd>
        </>
      )}
    </>
  )
}
