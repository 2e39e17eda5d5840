import { createHash } from 'node:crypto'
import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { Refusal } from './errors/refusal.ts'

export interface TrustedDocuments {
  /** Documents registered at build, by the lower-case hexadecimal SHA-256 of their text. */
  documents: ReadonlyMap<string, string>
  /** Refuse every document that is not among them. */
  only: boolean
}

type PersistedQueries = ApolloServerOptions<BaseContext>['persistedQueries']

/** Bytes kept of the documents that clients register themselves; the one used longest ago goes first. */
const registeredBytes = 8 * 1024 * 1024

/**
 * How Apollo Server finds a document by `extensions.persistedQuery.sha256Hash`: a trusted one first, so that no client can push
 * it out or stand in its place; then, unless only trusted ones are run, one that a client has registered (automatic persisted
 * queries), which gets in only after it has passed the limits.
 */
export function persistedQueries(trusted: TrustedDocuments | undefined): PersistedQueries {
  const registered = new InMemoryLRUCache<string>({
    maxSize: registeredBytes,
    sizeCalculation: (text) => text.length || 1,
  })
  const documents = trusted?.documents
  return {
    cache: {
      get: async (key) => documents?.get(key.slice(key.indexOf(':') + 1)) ?? registered.get(key),
      set: async (key, text) => (trusted?.only ? undefined : registered.set(key, text)),
      delete: async (key) => registered.delete(key),
    },
  }
}

/** Gives the check of a document's text against the trusted ones, where only those are run. @throws {Refusal} `FORBIDDEN` */
export function trustedCheck(trusted: TrustedDocuments | undefined): (source: string) => void {
  return (source) => {
    if (!trusted?.only || trusted.documents.has(createHash('sha256').update(source).digest('hex'))) return
    throw new Refusal({
      code: 'FORBIDDEN',
      status: 403,
      reason: {
        th: 'ระบบนี้รับเฉพาะเอกสาร GraphQL ที่ลงทะเบียนไว้ล่วงหน้า',
        en: 'only GraphQL documents registered beforehand are run here',
      },
      details: { accepted: 'extensions.persistedQuery.sha256Hash' },
    })
  }
}
