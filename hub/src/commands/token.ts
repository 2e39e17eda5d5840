import type { Viewer, ViewerRole } from '@hub/schema/viewer'
import { viewerRoles } from '@hub/schema/viewer'
import type { Command, CommandInput } from '../command.ts'
import { laoOption, provinceOption } from '../place-option.ts'
import { installationSecret } from '../secret.ts'
import { refusedOption } from '../terminal/refused-option.ts'
import { answer } from '../terminal/say.ts'

const roles = viewerRoles.filter((role) => role !== 'PUBLIC')

function roleOf(found: string | undefined): ViewerRole {
  const role = roles.find((each) => each === found)
  if (role) return role
  throw refusedOption('role', found, { th: roles.join(' '), en: roles.join(', ') })
}

async function viewerOf({ values: { role: named, province, lao }, settings }: CommandInput): Promise<Viewer> {
  const role = roleOf(named)
  if (role === 'PROVINCIAL_OFFICE') return { role, province: provinceOption(province) }
  if (role === 'LAO_OFFICER') return { role, lao: await laoOption(lao, settings) }
  return { role }
}

function daysOf(found = '30'): string {
  if (/^[1-9]\d{0,2}$/.test(found) && Number(found) <= 366) return `${found}d`
  throw refusedOption('days', found, { th: 'จำนวนวัน 1 ถึง 366', en: 'a number of days from 1 to 366' })
}

export const command: Command = {
  name: 'token',
  usage: ['token --role ROLE [--province 54] [--lao 5570404] [--days 30]'],
  about: {
    th: 'ออกโทเค็นสำหรับผู้ใช้ประเภทหนึ่ง ใช้ได้เมื่อไม่ได้กำหนด OIDC_ISSUER',
    en: 'makes a token for a kind of viewer; good where no OIDC_ISSUER is set',
  },
  options: [
    { name: 'role', value: 'ROLE', about: { th: roles.join(' '), en: roles.join(', ') } },
    {
      name: 'province',
      value: 'CODE',
      about: { th: 'จังหวัดของ PROVINCIAL_OFFICE', en: 'province of a PROVINCIAL_OFFICE' },
    },
    { name: 'lao', value: 'CODE', about: { th: 'อปท. ของ LAO_OFFICER', en: 'LAO of an LAO_OFFICER' } },
    { name: 'days', value: 'N', about: { th: 'อายุเป็นวัน', en: 'for how many days; 30 unless told otherwise' } },
  ],
  words: 0,
  async run(input) {
    const { values, settings } = input
    const lifetime = daysOf(values.days)
    const viewer = await viewerOf(input)
    const { makeDemoToken } = await import('@hub/gateway')
    answer(await makeDemoToken(viewer, await installationSecret(settings), lifetime))
    return 0
  },
}
