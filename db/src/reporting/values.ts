/** Where a centre's report stands. */
export const reportStates = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN'] as const

/** Headings of a report, in the order of the form. */
export const reportSectionKinds = [
  'OUTPUTS',
  'OUTCOMES',
  'IMPACTS',
  'PROGRESS',
  'PROBLEMS',
  'LESSONS',
  'RECOMMENDATIONS',
  'SUPPORT_NEEDED',
] as const

/** What a report counts, in the order of the form. */
export const reportIndicators = [
  'COMMITTEE_MEETINGS',
  'HEARINGS_HELD',
  'OPINIONS_HEARD',
  'MEDIA_ISSUED',
  'PARTNER_NETWORKS',
  'INNOVATIONS',
  'MOBILE_ACTIVITIES',
  'PARTICIPANTS',
] as const

/** Why a revision of a report was written. */
export const revisionCauses = ['FIRST_DRAFT', 'RETURNED', 'CORRECTION'] as const

/** Who moves a report from state to state. */
export const reportActors = ['LAO_OFFICER', 'PROVINCIAL_OFFICE', 'ONDC_ADMIN'] as const

/** What a target or a published figure counts. */
export const indicators = ['CENTRES', 'NETWORKS'] as const

/** Flow or stock: only figures of the same basis may be compared. */
export const targetBases = ['ADDED_IN_YEAR', 'TOTAL_BY_END'] as const

/** A result of a year, a plan for a year, or a count as of a day. */
export const publishedFigureKinds = ['ACTUAL', 'TARGET', 'COUNT'] as const

/** The processes of ONDC's work manual. */
export const workProcesses = ['RUN_NETWORK', 'ESTABLISH_CENTRE'] as const

/** Where a participation measure stands. */
export const measureStates = ['DRAFT', 'IN_APPROVAL', 'ANNOUNCED'] as const

/** Channels by which a measure's information is published. */
export const measureChannelKinds = ['NOTICE_BOARD', 'WEBSITE', 'SOCIAL_MEDIA', 'JOURNAL', 'OTHER'] as const
