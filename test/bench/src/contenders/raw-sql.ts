import { createServer } from 'node:http'
import { connect } from '@hub/db/connect'
import { documents, questions } from '../questions.ts'
import { handWritten } from './hand-written.ts'
import { listen } from './listen.ts'
import { readBody } from './read-body.ts'
import { setting } from './settings.ts'

// No GraphQL: what one statement and one answer cost at least.
const sql = connect(setting('DATABASE_URL'), { max: 10 })
const statements = new Map(questions.map((question) => [documents[question] as string, handWritten[question]]))

const server = createServer(async (request, response) => {
  const { query, variables } = JSON.parse(await readBody(request)) as {
    query: string
    variables: Record<string, unknown>
  }
  const rows = await statements.get(query)?.(sql, variables)
  response.setHeader('content-type', 'application/json').end(rows?.[0]?.answer)
})
await listen(server)
