import { createServer } from 'node:http'
import { connect } from '@hub/db/connect'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { documents, questions } from '../questions.ts'
import { listen } from './listen.ts'
import { postgraphileDocuments } from './postgraphile-documents.ts'
import { postgraphileSchema } from './postgraphile-schema.ts'
import { setting } from './settings.ts'

const connectionString = setting('DATABASE_URL')
const sql = connect(connectionString, { max: 1 })
await sql.unsafe(postgraphileSchema)
await sql.end()

const ownDocuments = new Map<unknown, string>(
  questions.map((question) => [documents[question], postgraphileDocuments[question]]),
)

/** Takes the hub's documents for PostGraphile's own, where a store of trusted documents would look them up. */
const takeOwnDocument: GraphileConfig.Plugin = {
  name: 'TakeOwnDocumentPlugin',
  grafserv: {
    middleware: {
      processGraphQLRequestBody: (next, { body }) => {
        body.query = ownDocuments.get(body.query)
        return next()
      },
    },
  },
}

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [takeOwnDocument],
  pgServices: [
    makePgService({
      connectionString,
      schemas: ['bench'],
      pubsub: false,
      // Days are Bangkok's. `now() at time zone` in the views would be worked out for every row, which `current_date` is not.
      poolConfig: { max: 10, options: '-c TimeZone=Asia/Bangkok' },
    }),
  ],
  // What is a list in the hub's answers is one here; Amber alone has connections.
  schema: { defaultBehavior: '+list' },
  grafserv: { graphiql: false, outputDataAsString: true },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
await listen(server)
