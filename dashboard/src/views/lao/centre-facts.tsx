import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { stageWords } from '../../terms/centre-terms.ts'
import { StageBadge } from '../../terms/stage-badge.tsx'
import { CentreChannels } from './centre-channels.tsx'
import { laoWords } from './lao-words.ts'
import type { Centre } from './use-lao.ts'

/** What is known of the centre itself. */
export function CentreFacts({ centre }: { centre: Centre }) {
  const words = useWords(laoWords)
  const stages = useWords(stageWords)
  const format = useFormat()
  const { stage, stageHistory, announcement, office } = centre
  return (
    <>
      <dt>{words.stage}</dt>
      <dd>{stage ? <StageBadge stage={stage} /> : words.notRecorded}</dd>
      <dt>{words.history}</dt>
      <dd>
        <ol className="stages">
          {stageHistory.map((period) => (
            <li key={period.since} data-now={period.until === null || undefined}>
              <span>{format.day(period.since)}</span> <strong>{stages[period.stage]}</strong>
              {period.reason && <span className="soft"> {format.text(period.reason)}</span>}
            </li>
          ))}
        </ol>
      </dd>
      <dt>{words.announcement}</dt>
      <dd>
        {announcement
          ? [
              announcement.number === null ? words.noNumber : words.number(format.text(announcement.number)),
              format.day(announcement.announcedOn),
              announcement.signatoryPosition && words.signed(announcement.signatoryPosition),
            ]
              .filter(Boolean)
              .join(' · ')
          : words.notRecorded}
      </dd>
      <dt>{words.office}</dt>
      <dd>{office ? format.text([office.name, office.address].filter(Boolean).join(', ')) : words.notRecorded}</dd>
      <dt>{words.channels}</dt>
      <dd>
        <CentreChannels channels={centre.channels} />
      </dd>
    </>
  )
}
