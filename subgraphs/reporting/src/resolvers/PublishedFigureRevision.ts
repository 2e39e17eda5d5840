import { loadSource, locator } from '../answers/citation.ts'
import type { PublishedFigureRevisionResolvers } from '../generated/resolvers.ts'

export const PublishedFigureRevision: PublishedFigureRevisionResolvers = { source: loadSource, locator }
