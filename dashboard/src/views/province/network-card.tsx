import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { StepsTable } from '../../process/steps-table.tsx'
import { networkStatusWords } from '../../terms/network-terms.ts'
import { NetworkHearings } from './network-hearings.tsx'
import { NetworkMembers } from './network-members.tsx'
import { networksWords } from './networks-words.ts'
import type { AreaNetwork } from './use-networks.ts'

interface Props {
  network: AreaNetwork
  stepNames: ReadonlyMap<number, string>
}

/** One network. */
export function NetworkCard({ network, stepNames }: Props) {
  const words = useWords(networksWords)
  const statuses = useWords(networkStatusWords)
  const format = useFormat()
  const { name, status, formedOn, closedOn, processSteps, processHours, workStandard } = network
  return (
    <article className="network">
      <h3>{format.text(name)}</h3>
      <p className="network-facts">
        {status && (
          <strong className="network-status" data-status={status}>
            {statuses[status]}
          </strong>
        )}
        {formedOn && <span>{words.formedOn(format.day(formedOn))}</span>}
        {closedOn && <span>{words.closedOn(format.day(closedOn))}</span>}
      </p>
      <div className="network-parts">
        <div>
          <h4>{words.steps}</h4>
          <StepsTable
            caption={`${words.steps}: ${name}`}
            steps={processSteps}
            names={stepNames}
            hours={processHours}
            standard={workStandard?.hours ?? null}
            fileName="network-steps"
          />
        </div>
        <NetworkMembers network={network} />
        <NetworkHearings network={network} />
      </div>
    </article>
  )
}
