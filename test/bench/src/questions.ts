/** What every contender is asked, over the hub's own graph. */
export const documents = {
  Q1: `query NationalDashboard($year: Int!) {
  provinces {
    code
    name
    centreFigures(fiscalYear: $year) { establishedInYear totalByEnd laosWithoutCentre }
    reportingRates(fiscalYear: $year) { expected submitted onTime }
    trainingFigures(fiscalYear: $year) { held participants }
  }
}`,
  Q2: `query ProvincialOffice($province: String!) {
  province(code: $province) {
    laos(first: 100) {
      nodes {
        code
        name
        type
        centre {
          id
          latestReport { state isEmpty dueOn round { year half } }
          owedReport { dueOn round { year half } }
        }
        trainings(first: 1) { totalCount }
      }
    }
  }
}`,
  Q3: `query LaoInDepth($lao: String!) {
  lao(code: $lao) {
    code
    name
    type
    centre {
      id
      establishedOn
      operatingCommittee { name members { role position ordinal } }
      reports { id state isEmpty dueOn round { year half } }
    }
    trainings(first: 10) { nodes { id name startsOn mode status } }
  }
}`,
} as const

export type Question = keyof typeof documents

export const questions = Object.keys(documents) as Question[]

/** What each of the questions is about, for the table. */
export const subjects: Record<Question, string> = {
  Q1: '77 provinces with the figures of a fiscal year, asked by the public',
  Q2: "a province's first 100 LAOs with centre, latest and owed report and trainings, asked by its office",
  Q3: 'one LAO with its committee, ten reports and trainings, asked by its office',
}
