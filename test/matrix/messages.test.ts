import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Hub, openHub, publicSchema } from './hub.ts'

type Field = GraphQLField<unknown, unknown>

const schema = publicSchema()
const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0)

let hub: Hub
beforeAll(async () => {
  hub = await openHub()
})
afterAll(() => hub?.close())

const forged = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

/** Values nobody means, by the type of an argument. */
const mistakes: Record<string, Record<string, unknown[]>> = {
  'texts that look like SQL, patterns or cursors': {
    String: [
      "' or 1=1 --",
      '%',
      '\\',
      'ก'.repeat(3000),
      forged('LAO_NAME ASC', 'x', 'y'),
      forged('DUE_ON ASC', 'x', 'y'),
      '',
    ],
    ID: ["' or 1=1 --", '1', '00000000-0000-0000-0000-00000000000g', ''],
  },
  'numbers that are too small or too large': { Int: [-1, 0, 2147483647, -2147483648] },
  'days at the ends of time': { LocalDate: ['0001-01-01', '9999-12-31'] },
  'days that are none': { LocalDate: ['2569-13-45', 'infinity', '24690101'] },
  'the sign that ends texts': { String: ['\u0000'], ID: ['\u0000'] },
}

/** What no answer may say: of the database, of the code, of where it runs. */
const inside =
  /\b(select|insert|update|delete) |\b(centres|networks|reporting)\.[a-z_]+|hub_[a-z]+|pg_|postgres|sqlstate|relation "|syntax error|row-level|invalid input|out of range|byte sequence|node_modules|\.ts\b|\bat [\w.]+ \(|127\.0\.0\.1/i

/** Each argument of a field, and each field of its inputs, with each value nobody means; what is required stays as meant. */
function variablesWith(values: Record<string, unknown[]>, { args }: Field): Record<string, unknown>[] {
  return args.flatMap((argument) => {
    const type = getNamedType(argument.type)
    const wrong = isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          (values[getNamedType(field.type).name] ?? []).map((value) => ({
            [field.name]: String(field.type).startsWith('[') ? [value] : value,
          })),
        )
      : (values[type.name] ?? [])
    return wrong.map((value) => ({ ...meant(args), [argument.name]: value }))
  })
}

const meant = (args: Field['args']): Record<string, unknown> =>
  Object.fromEntries(
    args
      .filter(({ type }) => String(type).endsWith('!'))
      .map(({ name, type }) => {
        const named = getNamedType(type)
        if (isEnumType(named)) return [name, named.getValues()[0]?.name]
        return [name, named.name === 'Int' ? 2568 : '54']
      }),
  )

function documentOf(field: Field): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ')
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
  const given = getNamedType(field.type)
  const names = isObjectType(given) ? Object.keys(given.getFields()) : []
  const inner = names.includes('totalCount') ? 'totalCount nodes { __typename }' : '__typename'
  return `query (${declared}) { ${field.name}(${passed}) { ${inner} } }`
}

describe.each(Object.entries(mistakes))('%s', (_, values) => {
  const asking = fields.flatMap((field) =>
    variablesWith(values, field).map((variables) => ({ name: field.name, document: documentOf(field), variables })),
  )

  let answers: { asked: string; text: string; errors: Answer['errors'] }[]
  beforeAll(async () => {
    answers = []
    for (const viewer of [hub.viewers['the public'], hub.viewers['the office of Phrae']])
      for (const { name, document, variables } of asking) {
        const { text, errors } = await hub.ask(viewer, document, variables)
        answers.push({ asked: `${viewer.role} ${name} ${JSON.stringify(variables).slice(0, 100)}`, text, errors })
      }
  })

  test('tell nothing of the inside, nor of what nobody asked for', () => {
    for (const { asked, text, errors } of answers) {
      expect(text, asked).not.toMatch(inside)
      expect(
        idsIn(JSON.stringify(errors)).filter((id) => !asked.includes(id)),
        asked,
      ).toEqual([])
    }
  })

  test('are told as mistakes, never as a fault of the hub', () => {
    const isFault = ({ extensions }: Answer['errors'][number]) => extensions.code === 'INTERNAL_SERVER_ERROR'
    expect(answers.filter(({ errors }) => errors.some(isFault)).map(({ asked }) => asked)).toEqual([])
  })
})

const idsIn = (text: string): string[] => text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/gi) ?? []
