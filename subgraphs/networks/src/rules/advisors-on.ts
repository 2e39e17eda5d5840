/** The time for which an advisor advised a network; a day that is not known does not end it. */
interface Term {
  joinedOn: string | null
  /** First day on which the advisor no longer did. */
  retiredOn: string | null
}

/** Those who advised a network at the end of a day. */
export const advisorsOn = <Advisor extends Term>(day: string, advisors: readonly Advisor[]): Advisor[] =>
  advisors.filter(
    ({ joinedOn, retiredOn }) => (joinedOn === null || joinedOn <= day) && (retiredOn === null || day < retiredOn),
  )
