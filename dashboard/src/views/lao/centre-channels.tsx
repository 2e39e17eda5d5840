import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import { channelWords } from '../../terms/centre-terms.ts'
import { laoWords } from './lao-words.ts'
import type { Centre } from './use-lao.ts'

type Channel = Centre['channels'][number]

/** What a channel opens; only what the kind promises, so that no text becomes a script. */
function addressOf({ kind, value }: Channel): string | undefined {
  if (!value) return undefined
  if (kind === 'PHONE') return `tel:${value.replace(/[^\d+]/g, '')}`
  if (kind === 'EMAIL') return `mailto:${value}`
  return /^https?:\/\//.test(value) ? value : undefined
}

/** By which ways the centre is reached. */
export function CentreChannels({ channels }: { channels: readonly Channel[] }) {
  const words = useWords(laoWords)
  const kinds = useWords(channelWords)
  const format = useFormat()
  if (channels.length === 0) return words.notRecorded
  return (
    <ul className="channels">
      {channels.map((channel) => {
        const address = addressOf(channel)
        const value = format.text(channel.value ?? words.withheld)
        return (
          <li key={channel.id}>
            <span className="soft">{kinds[channel.kind]}</span>{' '}
            {address ? <a href={address}>{channel.kind === 'PHONE' ? value : channel.value}</a> : value}
            {channel.administratorPosition && (
              <span className="soft"> · {words.administrator(channel.administratorPosition)}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
