import { type DocumentNode, GraphQLError, parse } from 'graphql'
import { documentShape } from './document-shape.ts'
import type { Limits } from './limits.ts'
import { refuseInfinite } from './refuse-infinite.ts'
import { tooComplex } from './too-complex.ts'

const shapeLimits = ['selections', 'rootFields', 'aliases', 'directives', 'depth', 'repetitions'] as const

/** How many documents that passed are remembered: clients send the same ones again and again. */
const documentsKept = 1_000

/**
 * Gives the check of a document's text against the limits. It runs before validation, not as rules of it: GraphQL's own rules
 * run in the same pass and are what a hostile document is made to exhaust.
 * @throws {Refusal} `OPERATION_TOO_COMPLEX`, or `BAD_USER_INPUT` for a number without end
 */
export function documentCheck(limits: Limits): (source: string) => void {
  const passed = new Set<string>()
  return (source) => {
    if (passed.has(source)) return
    if (source.length > limits.characters) throw tooComplex('characters', source.length, limits)
    const document = parseWithin(limits, source)
    if (!document) return
    const shape = documentShape(document, limits.selections)
    for (const limit of shapeLimits) if (shape[limit] > limits[limit]) throw tooComplex(limit, shape[limit], limits)
    refuseInfinite(document)
    const oldest = passed.size >= documentsKept ? passed.values().next().value : undefined
    if (oldest !== undefined) passed.delete(oldest)
    passed.add(source)
  }
}

/** The parsed document; null for one that is no GraphQL, of which Apollo Server tells what is wrong. */
function parseWithin(limits: Limits, source: string): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (/more tha[nt] \d+ tokens/.test(error.message)) throw tooComplex('tokens', `> ${limits.tokens}`, limits)
    return null
  }
}
