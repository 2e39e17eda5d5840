import { LaoDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { CentreFacts } from './centre-facts.tsx'
import { LaoFacts } from './lao-facts.tsx'
import { laoWords } from './lao-words.ts'
import type { LaoShown } from './use-lao.ts'

/** The centre: its stage, announcement, office and channels; or that there is none. */
export function CentrePart({ shown, variables, lao, centre }: LaoShown) {
  const words = useWords(laoWords)
  return (
    <Part
      title={words.centre}
      name="centre"
      shown={shown}
      subgraph="centres"
      document={LaoDocument}
      variables={variables}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {!centre && <p className="none">{lao && words.noCentre}</p>}
        <dl className="facts">
          {centre && <CentreFacts centre={centre} />}
          {lao && <LaoFacts lao={lao} />}
        </dl>
      </div>
    </Part>
  )
}
