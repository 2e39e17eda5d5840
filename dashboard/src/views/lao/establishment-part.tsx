import { LaoDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Part } from '../../part/part.tsx'
import { StepsTable } from '../../process/steps-table.tsx'
import { laoWords } from './lao-words.ts'
import type { Centre, LaoShown } from './use-lao.ts'

/** The six steps by which the centre was established. */
export function EstablishmentPart({ shown, variables, centre, stepNames }: LaoShown & { centre: Centre }) {
  const words = useWords(laoWords)
  return (
    <Part
      title={words.establishment}
      name="establishment"
      shown={shown}
      subgraph="centres"
      document={LaoDocument}
      variables={variables}
    >
      <StepsTable
        caption={words.establishmentCaption}
        steps={centre.processSteps}
        names={stepNames}
        hours={centre.processHours}
        standard={null}
        fileName="establishment-steps"
      />
    </Part>
  )
}
