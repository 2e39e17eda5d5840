import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { ListPart } from '../list-part.tsx'
import { useListDay } from '../records-choices.ts'
import { NetworkChoices } from './network-choices.tsx'
import { useNetworkColumns } from './network-columns.tsx'
import { whichChoice } from './networks-choices.ts'
import { networksWords } from './networks-words.ts'
import { useNetworks } from './use-networks.ts'

/** The networks behind figures: there on a day, set up in a year, or all. */
export default function NetworksView() {
  const words = useWords(networksWords)
  const format = useFormat()
  const { year, day } = useListDay()
  const [which] = useChoice(whichChoice)
  const networks = useNetworks()
  return (
    <ListPart
      list="networks"
      subgraph="networks"
      title={words[`title${which}`](format.year(year), format.day(day))}
      rows={networks}
      columns={useNetworkColumns()}
      keyOf={({ id }) => id}
      order={networks.order}
      choices={<NetworkChoices />}
    />
  )
}
