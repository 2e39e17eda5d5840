import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import { Part } from '../../part/part.tsx'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { LaoChoices } from './lao-choices.tsx'
import { useLaoColumns } from './lao-columns.tsx'
import { laosWords } from './laos-words.ts'
import { lateWords } from './late-words.ts'
import { laoOrderChoice, laoPageChoice, rowsOfPage } from './province-choices.ts'
import type { LaosShown } from './use-laos.ts'

/** The province's LAOs, a page at a time, each leading to its centre. */
export function LaosPart({ laos, name, seesOwed }: { laos: LaosShown; name: string; seesOwed: boolean }) {
  const words = useWords(laosWords)
  const late = useWords(lateWords)
  const [, chooseOrder] = useChoice(laoOrderChoice)
  const [page, choosePage] = useChoice(laoPageChoice)
  const { shown, document, variables, isLate, rows, connection, order, allRows } = laos
  const columns = useLaoColumns({ isLate, seesOwed })
  const caption = words.caption(name)
  return (
    <Part
      title={words.title}
      name="laos"
      shown={shown}
      subgraph={isLate ? ['centres', 'reporting'] : 'centres'}
      document={document}
      variables={variables}
      choices={<LaoChoices seesOwed={seesOwed} isLate={isLate} />}
    >
      <div data-earlier={shown.isOfEarlier || undefined}>
        {isLate && !seesOwed ? (
          <p className="none">{late.hidden}</p>
        ) : (
          <DataTable
            caption={caption}
            columns={columns}
            rows={rows}
            keyOf={({ lao }) => lao.code}
            fileName="laos"
            order={order}
            onOrder={chooseOrder}
            isSorted={!isLate}
            {...(allRows ? { allRows } : {})}
            {...(isLate
              ? {}
              : {
                  foot: (
                    <Pager of={caption} connection={connection} size={rowsOfPage} page={page} onPage={choosePage} />
                  ),
                })}
            stacks
          />
        )}
        {rows.length === 0 && shown.answer && (seesOwed || !isLate) && <p className="none">{words.nothing}</p>}
      </div>
    </Part>
  )
}
