import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import { publicViewer } from '@hub/schema/viewer'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>

/** How Apollo's gateway reaches a subgraph: in this process or over HTTP, the same way, without a second parse. */
export class SubgraphDataSource implements GraphQLDataSource {
  #name: string
  #execute: SubgraphExecutor

  constructor(name: string, execute: SubgraphExecutor) {
    this.#name = name
    this.#execute = execute
  }

  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const asked = context as Partial<GatewayContext>
    const { viewer = publicViewer, locale = 'TH', datasetVersions, standing, deadline, logger } = asked
    if (standing && request.query?.startsWith('mutation')) standing.isWrite = true
    try {
      const { query = '', variables, operationName } = request
      const execute = () => this.#execute({ query, variables, operationName, viewer, locale })
      const { data, errors, extensions } = await (deadline ? deadline.within(execute) : execute())
      if (extensions?.datasetVersion !== undefined) datasetVersions?.note(this.#name, extensions.datasetVersion)
      if (standing && extensions?.isPassing) standing.isPassing = true
      return { data: data ?? null, ...(errors ? { errors: errors as unknown as GraphQLError[] } : {}) } as Answer
    } catch (error) {
      logger?.error({ err: error, subgraph: this.#name }, 'a subgraph did not answer')
      const { code, message } = unreachable(this.#name, error)
      const hint = request.query?.startsWith('mutation') ? say(sendAgain, locale) : ''
      const told: GraphQLFormattedError = { message: say(message, locale) + hint, extensions: { code } }
      return { data: null, errors: [told as unknown as GraphQLError] } as Answer
    }
  }
}

/** What a writer has to know who was not told how the write ended. */
const sendAgain: Bilingual = {
  th: ' ยังไม่ทราบว่าบันทึกแล้วหรือไม่ โปรดส่งอีกครั้งด้วย idempotencyKey เดิม จะไม่บันทึกซ้ำ',
  en: '; whether it was written is not known: send it again with the same idempotencyKey, it will not be written twice',
}

/** Names what is missing from an answer, and nothing of the inside: the rest of the answer stands. */
function unreachable(name: string, error: unknown): { code: string; message: Bilingual } {
  const late = error instanceof Error && error.name === 'TimeoutError'
  return late
    ? {
        code: 'SUBGRAPH_TIMEOUT',
        message: { th: `ส่วน ${name} ตอบไม่ทันเวลา`, en: `subgraph ${name} did not answer in time` },
      }
    : {
        code: 'SUBGRAPH_UNAVAILABLE',
        message: { th: `ส่วน ${name} ไม่พร้อมให้บริการ`, en: `subgraph ${name} is not available` },
      }
}
