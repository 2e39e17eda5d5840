import type { PendingRows, Transaction } from '@hub/db/connect'

/** A document that facts are taken from. */
export interface SourceRow {
  id: string
  titleTh: string
  titleEn: string
  publisherTh: string
  publisherEn: string
  datedOn: string
}

/** All documents, earliest first: there are few, so whoever needs some reads all. */
export const allSources = (sql: Transaction): PendingRows<SourceRow> => sql<SourceRow[]>`
  select id, title_th, title_en, publisher_th, publisher_en, dated_on
  from reporting.source
  order by dated_on, id`

/** The document with a key. */
export const sourceById = (sql: Transaction, id: string): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from reporting.source where id = ${id}`

/** Adds a document. */
export const insertSource = (sql: Transaction, source: SourceRow): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into reporting.source (id, title_th, title_en, publisher_th, publisher_en, dated_on)
  values (${source.id}, ${source.titleTh}, ${source.titleEn}, ${source.publisherTh}, ${source.publisherEn}, ${source.datedOn})
  returning id`
