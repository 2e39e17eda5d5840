import {
  alreadyExists,
  claimRecord,
  InputChecks,
  invalid,
  notFound,
  Refused,
  readCause,
  type Verb,
  writers,
} from '@hub/server'
import type { CorrectPublishedFigureInput } from '../generated/resolvers.ts'
import { readCitation } from '../inputs/citation.ts'
import { mostCounted } from '../rules/counted-limits.ts'
import { somethingElse } from '../rules/something-else.ts'
import { type FigureRow, figuresById } from '../stores/published-figure.ts'
import { keepFigure } from '../stores/published-figure-revision.ts'
import { type FigureContent, sameFigure, updateFigure } from '../stores/published-figure-write.ts'

const what = { th: 'ตัวเลขที่เผยแพร่', en: 'published figure' }

/** Corrects what was recorded of a printed figure; what it was stays as a revision. */
export const correctPublishedFigure: Verb<CorrectPublishedFigureInput, { id: string }> = {
  name: 'correctPublishedFigure',
  by: writers.administrators,
  async run(change, input) {
    const { sql } = change
    const { id, expectedVersion } = input
    const [figure] = await figuresById(sql, [id])
    if (!figure) throw new Refused(notFound(['input', 'id'], id, what))
    const value = input.value === undefined ? figure.value : input.value
    const checks = new InputChecks()
    checks.number(['input', 'value'], value, { min: 0, max: mostCounted })
    const citation = await readCitation(sql, checks, input, figure)
    const cause = readCause(checks, input)
    checks.settle()
    await claimRecord(change, { table: 'published_figure', id, expectedVersion, what })
    const sourceId = citation.sourceId ?? figure.sourceId
    const locatorTh = citation.locatorTh ?? figure.locatorTh
    const locatorEn = citation.locatorEn ?? figure.locatorEn
    const content = { ...figure, value, sourceId, locatorTh, locatorEn }
    if (isSame(content, figure)) throw new Refused(invalid(['input', 'value'], value, somethingElse))
    const [other] = await sameFigure(sql, content)
    if (other && other.id !== id) throw new Refused(alreadyExists(['input', 'sourceId'], isThere))
    await keepFigure(sql, id, cause)
    await updateFigure(sql, id, content)
    return { id }
  },
}

const isSame = (one: FigureContent, other: FigureRow): boolean =>
  one.value === other.value &&
  one.sourceId === other.sourceId &&
  one.locatorTh === other.locatorTh &&
  one.locatorEn === other.locatorEn

const isThere = {
  th: 'เอกสารนี้มีตัวเลขเดียวกันบันทึกไว้แล้ว',
  en: 'the same figure of this document is recorded already',
}
