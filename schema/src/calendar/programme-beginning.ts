/**
 * The day the Decentralization Plan and Process Act, B.E. 2542, came into force: ONDC follows from it, and nothing of the
 * programme is older, no award, centre, network or target.
 */
export const programmeBeginning = '1999-11-18'

/** The fiscal year of that day. */
export const programmeBeginningYear = 2543
