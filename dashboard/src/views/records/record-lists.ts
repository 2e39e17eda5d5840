/** The lists of records, by their path. */
export const recordLists = ['centres', 'networks', 'trainings', 'obligations', 'targets'] as const
export type RecordList = (typeof recordLists)[number]
