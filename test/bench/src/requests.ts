import { connect } from '@hub/db/connect'
import { documents, type Question } from './questions.ts'
import type { TokenMaker } from './token-issuer.ts'

/** A request as it is sent: to each contender the same. */
export interface BenchRequest {
  body: string
  headers: Record<string, string>
}

/** Offices that ask Q2; Q3 asks for the first LAO of twice as many provinces. */
const provincesAsked = 20

/** The requests of each question, over values that are in the database. */
export async function requestsOver(url: string, tokenOf: TokenMaker): Promise<Record<Question, BenchRequest[]>> {
  const sql = connect(url, { max: 1 })
  const years = await sql<{ year: number }[]>`
    select distinct fiscal_year as year
    from reporting.reporting_round where ends_on <= current_date order by 1 desc limit 5`
  const laos = await sql<{ code: string; province: string }[]>`
    select code, province
    from (
      select l.code, l.province_code as province, row_number() over (partition by l.province_code order by l.code) as place
      from centres.lao l join centres.centre c on c.lao_code = l.code and c.closed_on is null
      where l.type <> 'PAO'
    ) ranked
    where place = 1
    order by md5(code)
    limit ${2 * provincesAsked}`
  await sql.end()
  const provinces = [...new Set(laos.map(({ province }) => province))].slice(0, provincesAsked)
  const byOffice = async (question: Question, province: string, variables: object): Promise<BenchRequest> =>
    requestOf(question, variables, { authorization: `Bearer ${await tokenOf(province)}` })
  return {
    Q1: years.map(({ year }) => requestOf('Q1', { year }, {})),
    Q2: await Promise.all(provinces.map((province) => byOffice('Q2', province, { province }))),
    Q3: await Promise.all(laos.map(({ code, province }) => byOffice('Q3', province, { lao: code }))),
  }
}

const requestOf = (question: Question, variables: object, headers: Record<string, string>): BenchRequest => ({
  body: JSON.stringify({ query: documents[question], variables }),
  headers: { 'content-type': 'application/json', ...headers },
})
