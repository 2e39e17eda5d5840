import { createHash } from 'node:crypto'
import type { ApolloServerOptions, BaseContext } from '@apollo/server'
import { Refusal } from './errors/refusal.ts'

export interface TrustedDocuments {
  /** Documents registered at build, by the lower-case hexadecimal SHA-256 of their text. */
  documents: ReadonlyMap<string, string>
  /** Refuse every document that is not among them. */
  only: boolean
}

type PersistedQueries = ApolloServerOptions<BaseContext>['persistedQueries']

/**
 * How Apollo Server finds a document by `extensions.persistedQuery.sha256Hash`. With trusted documents the store is closed:
 * a client cannot register its own, nor push the dashboard's out. Without, clients may register theirs for a while (automatic
 * persisted queries); a document gets in only after it has passed the limits.
 */
export function persistedQueries(trusted: TrustedDocuments | undefined): PersistedQueries {
  if (!trusted) return undefined
  return {
    cache: {
      get: async (key) => trusted.documents.get(key.slice(key.indexOf(':') + 1)),
      set: async () => {},
      delete: async () => {},
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
