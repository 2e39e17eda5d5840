import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Command } from '../command.ts'
import { commandList } from '../command-list.ts'
import { definitions } from '../settings/definitions.ts'
import type { Setting } from '../settings/setting.ts'
import { Failure } from '../terminal/failure.ts'
import { answer } from '../terminal/say.ts'

/** A line of names and what they are for, in both languages. */
const entry = (name: string, { th, en }: Bilingual): string => `  ${name.padEnd(24)}${th}\n${' '.repeat(26)}${en}`

const loadAll = async (): Promise<Command[]> =>
  Promise.all(Object.values(commandList).map(async (load) => (await load()).command))

async function overview(): Promise<string> {
  const commands = await loadAll()
  return [
    'ศูนย์ข้อมูลการมีส่วนร่วมของประชาชน · participation hub',
    '',
    'คำสั่ง · commands: npm run hub -- …',
    ...commands.map(({ name, about }) => entry(name, about)),
    '',
    'รายละเอียด · more: hub help COMMAND, hub help settings',
  ].join('\n')
}

function detail({ usage, about, options }: Command): string {
  const lines = [...usage.map((line) => `hub ${line}`), '', `  ${about.th}`, `  ${about.en}`]
  if (options.length > 0) lines.push('', 'ตัวเลือก · options')
  return [
    ...lines,
    ...options.map(({ name, value, about }) => entry(`--${name}${value ? ` ${value}` : ''}`, about)),
  ].join('\n')
}

function settings(): string {
  const lines = Object.values<Setting<unknown>>(definitions).map((setting) => {
    const { name, about, accepted, standard } = setting
    const indent = ' '.repeat(26)
    return `${entry(name, about)}\n${indent}${accepted.th} · ${accepted.en}${standard ? ` (${standard})` : ''}`
  })
  return ['ตัวแปรสภาพแวดล้อม · environment variables', ...lines].join('\n')
}

async function helpOn(topic: string | undefined): Promise<string> {
  if (topic === undefined) return overview()
  if (topic === 'settings') return settings()
  const load = Object.hasOwn(commandList, topic) ? commandList[topic] : undefined
  if (load) return detail((await load()).command)
  const accepted = [...Object.keys(commandList), 'settings'].join(', ')
  throw new Failure({
    th: `ไม่มีหัวข้อ “${topic}” ที่รับได้คือ ${accepted}`,
    en: `no topic “${topic}”; accepted are ${accepted}`,
  })
}

export const command: Command = {
  name: 'help',
  usage: ['help [COMMAND | settings]'],
  about: { th: 'บอกคำสั่ง ตัวเลือก และตัวแปรสภาพแวดล้อม', en: 'tells the commands, their options and the settings' },
  options: [],
  words: 1,
  async run({ words }) {
    answer(await helpOn(words[0]))
    return 0
  },
}
