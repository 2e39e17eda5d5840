import { type SubgraphName, subgraphNames } from '@hub/schema/type-defs'
import type { Command, CommandInput } from '../command.ts'
import { checkDatabase } from '../database/check-database.ts'
import { givenDatabase } from '../database/databases.ts'
import { installationSecret } from '../secret.ts'
import { checkPlace, type Place } from '../serving/listen.ts'
import { standardPorts } from '../settings/serving.ts'
import { Failure } from '../terminal/failure.ts'
import { answer } from '../terminal/say.ts'

const parts = ['gateway', ...subgraphNames] as const
type Part = (typeof parts)[number]

function partOf(found = ''): Part {
  const part = parts.find((each) => each === found)
  if (part) return part
  const accepted = parts.join(', ')
  throw new Failure({
    th: `ส่วน: พบ “${found}” ที่รับได้คือ ${accepted}`,
    en: `part: found “${found}”, accepted is ${accepted}`,
  })
}

async function databaseFor(subgraph: SubgraphName, { settings }: CommandInput) {
  const database = givenDatabase(settings, subgraph)
  if (!database) {
    const name = `${subgraph.toUpperCase()}_DATABASE_URL`
    throw new Failure({
      th: `${name}: ไม่ได้กำหนดฐานข้อมูลของ ${subgraph}`,
      en: `${name}: no database is given for ${subgraph}`,
    })
  }
  await checkDatabase(database.name, database.url)
  return { ...database, subgraphs: [subgraph] }
}

async function servePart(part: Part, place: Place, input: CommandInput): Promise<string> {
  const { supergraphFile } = input.settings
  if (part === 'gateway' && supergraphFile) {
    const { serveOtherSupergraph } = await import('../serving/serve-other-supergraph.ts')
    return serveOtherSupergraph(supergraphFile, { ...input, place })
  }
  const secret = await installationSecret(input.settings)
  const serving = { ...input, secret, place }
  if (part === 'gateway') {
    const { serveGateway } = await import('../serving/serve-gateway.ts')
    return serveGateway(serving)
  }
  const database = await databaseFor(part, input)
  const { serveOneSubgraph } = await import('../serving/serve-subgraph.ts')
  return serveOneSubgraph(part, database, serving)
}

export const command: Command = {
  name: 'serve',
  usage: [`serve ${parts.join('|')}`],
  about: {
    th: 'เริ่มส่วนเดียวในโพรเซสของตนเอง ทุกส่วนใช้ HUB_SECRET เดียวกัน แต่ละส่วนมีฐานข้อมูลของตนเองได้',
    en: 'starts one part in a process of its own; all share HUB_SECRET, each may have a database of its own',
  },
  options: [],
  words: 1,
  async run(input) {
    const part = partOf(input.words[0])
    const place = { host: input.settings.host, port: input.settings.port ?? standardPorts[part] }
    await checkPlace(place)
    const address = await servePart(part, place, input)
    answer(`${part} พร้อมใช้งาน · answers: ${address}/graphql`)
    await input.lifetime.untilEnd()
    return 0
  },
}
