import { centreChannel, centreChannelPerson } from '../centres/tables.ts'
import type { channelKinds } from '../centres/values.ts'
import { inventPerson, unreachableNumber } from './person-names.ts'
import type { CentrePlan } from './plan-centres.ts'
import { ASSISTANT_SECRETARY } from './positions.ts'
import { ownedBy, type World } from './world.ts'

type ChannelKind = (typeof channelKinds)[number]

/** Writes how people reach a centre: telephone and LINE group always, the others for some. */
export function writeChannels(world: World, { id, lao }: CentrePlan): void {
  const random = world.random('channels', id)
  const channels: [ChannelKind, string | null][] = [['PHONE', unreachableNumber(random)]]
  if (random.chance(0.4)) channels.push(['FAX', unreachableNumber(random)])
  channels.push(['LINE_GROUP', `ศูนย์มีส่วนร่วม ${lao.nameTh}`])
  if (random.chance(0.5)) channels.push(['WEBSITE', `https://example.org/lao/${lao.code}`])
  if (random.chance(0.6)) channels.push(['FACEBOOK', `https://example.org/page/${lao.code}`])
  if (random.chance(0.3)) channels.push(['EMAIL', `lao${lao.code}@example.org`])
  if (random.chance(0.5)) channels.push(['OTHER', random.pick(['หอกระจายข่าว', 'ป้ายประกาศหน้าสำนักงาน', 'วารสารรายเดือน'])])
  channels.forEach(([kind, value], at) => {
    const channelId = world.id('channel', id, at)
    const administratorPosition = kind === 'LINE_GROUP' ? ASSISTANT_SECRETARY : null
    world.load.add(centreChannel, {
      id: channelId,
      centreId: id,
      ...ownedBy(lao),
      ordinal: at + 1,
      kind,
      value,
      administratorPosition,
    })
    if (administratorPosition)
      world.load.add(centreChannelPerson, { channelId, ...ownedBy(lao), ...inventPerson(random) })
  })
}
