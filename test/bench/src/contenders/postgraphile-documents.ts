import type { Question } from '../questions.ts'

/** The questions as PostGraphile's own graph takes them: by aliases its answers are the hub's. */
export const postgraphileDocuments: Record<Question, string> = {
  Q1: `query NationalDashboard($year: Int!) {
  provinces: allProvinceYearsList(condition: { fiscalYear: $year }, orderBy: [NAME_ASC, CODE_ASC]) {
    code
    name
    centreFigures { establishedInYear totalByEnd laosWithoutCentre }
    reportingRates { expected submitted onTime }
    trainingFigures { held participants }
  }
}`,
  Q2: `query ProvincialOffice($province: String!) {
  province: provinceByCode(code: $province) {
    laos(first: 100, condition: { closedOn: null }, orderBy: [NAME_ASC, CODE_ASC]) {
      nodes {
        code
        name
        type
        centre {
          id: rowId
          latestReport { state isEmpty dueOn round { year: fiscalYear half } }
          owedReport { dueOn round { year: fiscalYear half } }
        }
        trainings: reach { totalCount: trainings }
      }
    }
  }
}`,
  Q3: `query LaoInDepth($lao: String!) {
  lao: laoByCode(code: $lao) {
    code
    name
    type
    centre {
      id: rowId
      establishedOn
      operatingCommittee { name members: membersList(orderBy: [ORDINAL_ASC, ROW_ID_ASC]) { role position ordinal } }
      reports: reportsList(orderBy: [FISCAL_YEAR_DESC, HALF_DESC, IS_WITHDRAWN_ASC, ROW_ID_ASC]) {
        id: rowId state isEmpty dueOn round { year: fiscalYear half }
      }
    }
    trainings(first: 10, orderBy: [STARTS_ON_DESC, ROW_ID_DESC]) { nodes { id: rowId name startsOn mode status } }
  }
}`,
}
