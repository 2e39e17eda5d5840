/**
 * The day the Decentralization Plan and Process Act, B.E. 2542, came into force: ONDC follows from it, and no award, centre or
 * step of the programme is older.
 */
export const programmeBeginning = '1999-11-18'

/** The fiscal year of that day. */
export const programmeBeginningYear = 2543
