import { useFormat } from '../../../digits/use-format.ts'
import { useWords } from '../../../language/use-language.ts'
import { Link } from '../../../url/link.tsx'
import { useChoice } from '../../../url/use-choice.ts'
import { useViewer } from '../../../viewer/use-viewer.ts'
import { ListHead } from '../list-head.tsx'
import { ListPart } from '../list-part.tsx'
import { useListDay } from '../records-choices.ts'
import { ObligationChoices } from './obligation-choices.tsx'
import { useObligationColumns } from './obligation-columns.tsx'
import { halfChoice, standingChoice } from './obligations-choices.ts'
import { obligationsWords } from './obligations-words.ts'
import { useObligations } from './use-obligations.ts'

/** The owed reports behind figures on reporting, for those who may see them; the public is told who may. */
export default function ObligationsView() {
  const words = useWords(obligationsWords)
  const { role } = useViewer()
  if (role !== 'PUBLIC') return <Obligations />
  return (
    <div className="view records-view">
      <ListHead list="obligations" />
      <section className="part" data-part="records">
        <p>{words.hidden}</p>
        <p>
          <Link to="/reports">{words.toReports}</Link>
        </p>
      </section>
    </div>
  )
}

function Obligations() {
  const words = useWords(obligationsWords)
  const format = useFormat()
  const { year } = useListDay()
  const [half] = useChoice(halfChoice)
  const [standing] = useChoice(standingChoice)
  const obligations = useObligations()
  return (
    <ListPart
      list="obligations"
      subgraph="reporting"
      title={words.title(words[standing], words[half](format.year(year)))}
      rows={obligations}
      columns={useObligationColumns()}
      keyOf={({ lao, dueOn, round }) => `${lao?.code} ${dueOn} ${round.half}`}
      order={obligations.order}
      choices={<ObligationChoices />}
      note={<p className="records-note">{words.today}</p>}
    />
  )
}
