import { useFormat } from '../../digits/use-format.ts'
import { Figure } from '../../figure/figure.tsx'
import { figureWords } from '../../figure/figure-words.ts'
import { NetworkHearingsDocument } from '../../generated/documents.ts'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { allNodes, largestPage } from '../../paging/all-nodes.ts'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { askAsViewer } from '../../viewer/ask-as-viewer.ts'
import { networksWords } from './networks-words.ts'
import type { AreaNetwork, Hearing } from './use-networks.ts'

/** The latest hearings of a network, and what was heard. */
export function NetworkHearings({ network }: { network: AreaNetwork }) {
  const words = useWords(networksWords)
  const { noneSign, recorded } = useWords(figureWords)
  const format = useFormat()
  const [language] = useLanguage()
  const { totalCount, nodes } = network.hearings
  const heard = ({ opinions }: Hearing): string =>
    opinions.map(({ topic, count }) => `${topic} (${format.count(count)})`).join(', ')
  const allRows = (): Promise<Hearing[]> =>
    allNodes(async (after) => {
      const asked = { id: network.id, first: largestPage, after }
      return (await askAsViewer(NetworkHearingsDocument, asked, language)).data.network?.hearings
    })
  const columns: Column<Hearing>[] = [
    {
      id: 'heldOn',
      head: words.heldOn,
      value: ({ heldOn }) => heldOn,
      draw: ({ heldOn }) => format.day(heldOn),
      isRowHead: true,
    },
    {
      id: 'place',
      head: words.place,
      value: ({ place }) => place,
      draw: ({ place }) => (place === null ? noneSign : format.text(place)),
    },
    {
      id: 'attendance',
      head: words.attendance,
      value: ({ attendance }) => attendance,
      draw: ({ attendance, heldOn }) =>
        attendance === null ? (
          noneSign
        ) : (
          <Figure
            name={words.attendance}
            written={format.count(attendance)}
            definition={words.attendanceDefinition}
            source={recorded}
            asOf={heldOn}
          />
        ),
      isNumber: true,
    },
    { id: 'opinions', head: words.opinions, value: heard, draw: (row) => format.text(heard(row)) || noneSign },
  ]
  return (
    <div className="network-hearings">
      <h4>
        {words.hearings}
        {totalCount > nodes.length && <span className="head-note"> {words.hearingsOf(format.count(totalCount))}</span>}
      </h4>
      {nodes.length > 0 ? (
        <DataTable
          caption={`${words.hearings}: ${network.name}`}
          columns={columns}
          rows={nodes}
          keyOf={({ id }) => id}
          fileName="hearings"
          isSorted
          allRows={allRows}
          stacks
        />
      ) : (
        <p className="none">{words.noHearings}</p>
      )}
    </div>
  )
}
