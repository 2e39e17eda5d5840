import type { Viewer } from '@hub/schema/viewer'
import { type GraphQLSchema, isNonNullType } from 'graphql'
import { type AudienceName, audiences } from './audiences.ts'
import { audiencesOf, decisionOn } from './decisions/index.ts'
import { type Row, rowRules } from './decisions/rows.ts'
import { specialRules } from './decisions/special.ts'
import { pageOf } from './pages.ts'
import { kindOf, type Owner, type ViewerKind } from './viewers.ts'

/** What was expected of one field of one object. */
export interface Meeting {
  coordinate: string
  kind: ViewerKind
  audience: AudienceName
  /** Whether the administrator gets something there, so that leaving it out means something. */
  hasValue: boolean
}

/** What a viewer must be answered. */
export interface Expected {
  data: unknown
  errors: { path: (string | number)[]; code: string }[]
  meetings: Meeting[]
}

const hidden = Symbol('a row the viewer may not see')
const nobody: Owner = { province: null, lao: null }

/** What a viewer must be answered, given what an administrator is: the decisions applied to each object of the answer. */
export function expectedFrom(answer: unknown, viewer: Viewer, schema: GraphQLSchema): Expected {
  const expectation = new Expectation(viewer)
  const { errors, meetings } = expectation
  const data = expectation.ofValue(answer, nobody, [])
  const root = schema.getQueryType()?.getFields() ?? {}
  // GraphQL has no place for a null where a field must give something: the whole answer is null.
  const isLost = errors.some(({ path: [field = ''] }) => isNonNullType(root[field]?.type))
  return { data: isLost || data === hidden ? null : data, errors, meetings }
}

class Expectation {
  readonly errors: Expected['errors'] = []
  readonly meetings: Meeting[] = []
  readonly #viewer: Viewer

  constructor(viewer: Viewer) {
    this.#viewer = viewer
  }

  ofValue(value: unknown, owner: Owner, path: (string | number)[]): unknown {
    if (Array.isArray(value))
      return value.map((each, at) => this.ofValue(each, owner, [...path, at])).filter((each) => each !== hidden)
    return isRow(value) ? this.#ofRow(value, ownerOf(value, owner), path) : value
  }

  #ofRow(row: Row, owner: Owner, path: (string | number)[]): unknown {
    const type = String(row.__typename)
    const rule = decisionOn(type)?.rows
    const kind = kindOf(this.#viewer, owner)
    if (rule && !rowRules[rule](row, kind, this.#viewer)) return hidden
    const special = specialRules[type]
    const answered = special?.answered?.(row, kind)
    if (answered !== undefined) return answered
    const seen = special?.masked?.(row, kind) ?? row
    const expected: Row = {}
    for (const [field, value] of Object.entries(seen))
      expected[field] = field === '__typename' ? value : this.#ofField(type, field, value, owner, [...path, field])
    if (type.endsWith('Edge') && expected.node === hidden) return hidden
    const shown = nulled(expected)
    return { ...pageOf(row, shown), ...special?.derived?.(shown) }
  }

  #ofField(type: string, field: string, value: unknown, owner: Owner, path: (string | number)[]): unknown {
    const [audience = 'administrator'] = audiencesOf(type, field)
    const kind = kindOf(this.#viewer, owner)
    const gets = audiences[audience][kind]
    this.meetings.push({ coordinate: `${type}.${field}`, kind, audience, hasValue: isSomething(value) })
    if (gets === 'FORBIDDEN') this.errors.push({ path, code: 'FORBIDDEN' })
    if (gets === 'VALUE') return this.ofValue(value, owner, path)
    return gets === 'EMPTY' ? [] : null
  }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** An object that is hidden is null where it stands alone. */
const nulled = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === hidden ? null : value]))

/** Whose an object is: as it says itself, else its parent's. */
function ownerOf(row: Row, inherited: Owner): Owner {
  const code = (value: unknown) => (isRow(value) ? String(value.code) : null)
  if (row.__typename === 'Province') return { province: String(row.code), lao: null }
  const province = 'province' in row ? code(row.province) : inherited.province
  if (row.__typename === 'Lao') return { province, lao: String(row.code) }
  if ('lao' in row) return { province, lao: code(row.lao) }
  return { province, lao: 'province' in row ? null : inherited.lao }
}

function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (isRow(value) && Array.isArray(value.nodes)) return value.nodes.length > 0
  return value !== null
}
