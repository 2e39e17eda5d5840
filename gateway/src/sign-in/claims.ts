import { type Viewer, type ViewerRole, viewerRoles } from '@hub/schema/viewer'
import { claimAt } from './claim-path.ts'
import { TokenRefused } from './token-refused.ts'

/** Which claims of a token say who its holder is; a path such as `realm_access.roles` reaches into claims. */
export interface ClaimNames {
  /** The role, or a list with one of the hub's roles among others. */
  role: string
  /** The province code of a provincial office: two digits. */
  province: string
  /** The LAO code of an LAO officer: seven digits. */
  lao: string
  /** What a provider calls the hub's roles, e.g. `{ 'dla-analyst': 'ONDC_ANALYST' }`; the hub's own names always count. */
  roles?: Readonly<Record<string, ViewerRole>>
}

/** The claims of the demo's tokens, and of a provider that is free to choose. */
export const hubClaims: ClaimNames = { role: 'role', province: 'province', lao: 'lao' }

/**
 * The viewer that the claims of a verified token name. An office without a province or an officer without an LAO is nobody,
 * and a province or LAO counts for their role alone, so that a claim too many widens nothing.
 * @throws {TokenRefused} `FORBIDDEN`
 */
export function viewerOfClaims(claims: Record<string, unknown>, names: ClaimNames): Viewer {
  const role = roleOf(claims, names)
  const subject = typeof claims.sub === 'string' ? claims.sub : undefined
  if (role === 'PROVINCIAL_OFFICE') return { role, subject, province: codeOf(claims, names.province, 2) }
  if (role === 'LAO_OFFICER') return { role, subject, lao: codeOf(claims, names.lao, 7) }
  return { role, subject }
}

function roleOf(claims: Record<string, unknown>, { role: path, roles = {} }: ClaimNames): ViewerRole {
  const accepted = new Map([...Object.entries(roles), ...viewerRoles.map((role) => [role, role] as const)])
  const named = [claimAt(claims, path)].flat().filter((name) => typeof name === 'string')
  const [role, ...others] = new Set(named.flatMap((name) => accepted.get(name) ?? []))
  if (role === undefined)
    throw new TokenRefused(
      'FORBIDDEN',
      { th: `โทเค็นไม่ระบุบทบาทที่รู้จักใน ${path}`, en: `the token names no known role in ${path}` },
      { field: path, found: named, accepted: [...accepted.keys()] },
    )
  // Which of two roles is meant cannot be told, and the wider one must not be taken unasked.
  if (others.length > 0)
    throw new TokenRefused(
      'FORBIDDEN',
      {
        th: `โทเค็นระบุหลายบทบาทใน ${path} ต้องมีบทบาทเดียว`,
        en: `the token names several roles in ${path}; it may name one`,
      },
      { field: path, found: [role, ...others], accepted: 1 },
    )
  return role
}

function codeOf(claims: Record<string, unknown>, path: string, digits: 2 | 7): string {
  const [code, ...others] = [claimAt(claims, path)].flat()
  if (typeof code === 'string' && others.length === 0 && new RegExp(`^[0-9]{${digits}}$`).test(code)) return code
  const [th, en] = digits === 2 ? ['รหัสจังหวัด', 'province code'] : ['รหัส อปท.', 'LAO code']
  throw new TokenRefused(
    'FORBIDDEN',
    {
      th: `โทเค็นไม่ระบุ${th}ใน ${path} (ข้อความเลขอารบิก ${digits} หลัก)`,
      en: `the token names no ${en} in ${path} (a string of ${digits} digits)`,
    },
    { field: path, found: code ?? null, accepted: `[0-9]{${digits}}` },
  )
}
