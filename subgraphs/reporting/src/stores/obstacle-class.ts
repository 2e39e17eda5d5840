import type { PendingRows, Transaction } from '@hub/db/connect'

/** A class of obstacles with the response to it. */
export interface ObstacleClassRow {
  number: number
  nameTh: string
  nameEn: string
  responseTh: string
  responseEn: string
  sourceId: string
  locatorTh: string
  locatorEn: string
}

/** The classes by number: there are few, so whoever needs some reads all. */
export const allObstacleClasses = (sql: Transaction): PendingRows<ObstacleClassRow> => sql<ObstacleClassRow[]>`
  select number, name_th, name_en, response_th, response_en, source_id, locator_th, locator_en
  from reporting.obstacle_class
  order by number`
