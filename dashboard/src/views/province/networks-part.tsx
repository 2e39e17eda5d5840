import { ProvinceNetworksDocument } from '../../generated/documents.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { NetworkCard } from './network-card.tsx'
import { networksWords } from './networks-words.ts'
import { networksPageChoice } from './province-choices.ts'
import { type NetworksShown, networksOfPage } from './use-networks.ts'
import './networks.css'

/** The province's networks with their steps, members and hearings. */
export function NetworksPart({ shown, variables, networks, stepNames }: NetworksShown) {
  const words = useWords(networksWords)
  const [page, choosePage] = useChoice(networksPageChoice)
  const nodes = networks?.nodes ?? []
  return (
    <Part
      title={words.title}
      name="networks"
      shown={shown}
      subgraph={['centres', 'networks']}
      document={ProvinceNetworksDocument}
      variables={variables}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {nodes.map((network) => (
          <NetworkCard key={network.id} network={network} stepNames={stepNames} />
        ))}
        {nodes.length === 0 && <p className="none">{words.none}</p>}
        {networks && networks.totalCount > networksOfPage && (
          <Pager of={words.title} connection={networks} size={networksOfPage} page={page} onPage={choosePage} />
        )}
      </div>
    </Part>
  )
}
