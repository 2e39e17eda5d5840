/** The stages of a centre, in order; see `stage_of` for what each follows from. */
export const centreStages = ['SELECTED', 'ORIENTED', 'ESTABLISHED', 'SUSPENDED', 'CLOSED'] as const
export type CentreStage = (typeof centreStages)[number]

/** The bodies a centre may have, in the order in which they are shown. */
export const committeeBodyKinds = ['ADVISORS', 'OPERATING_COMMITTEE', 'SUBCOMMITTEE', 'WORKING_GROUP'] as const

/** The parts a seat may have in a body. */
export const committeeRoles = ['ADVISOR', 'CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY', 'ASSISTANT_SECRETARY'] as const

/** The kinds of channels by which people reach a centre. */
export const channelKinds = ['PHONE', 'FAX', 'LINE_GROUP', 'WEBSITE', 'FACEBOOK', 'EMAIL', 'OTHER'] as const
