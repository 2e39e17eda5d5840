import { type DocumentNode, Kind, visit } from 'graphql'
import { Refusal } from '../errors/refusal.ts'

/**
 * Refuses a document with a number that no float holds (`1e999`): GraphQL's rules let it through as infinity, and planning
 * fails over it.
 * @throws {Refusal} `BAD_USER_INPUT`
 */
export function refuseInfinite(document: DocumentNode): void {
  visit(document, {
    [Kind.FLOAT](node) {
      if (!Number.isFinite(Number(node.value))) throw infinite(node.value)
    },
  })
}

const infinite = (found: string): Refusal =>
  new Refusal({
    code: 'BAD_USER_INPUT',
    status: 400,
    reason: { th: `พบจำนวน ${found} รับเฉพาะจำนวนจำกัด`, en: `found the number ${found}; accepted: finite numbers` },
    details: { found },
  })
