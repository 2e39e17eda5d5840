import type { Bilingual } from '@hub/schema/calendar/reading'
import { say } from '@hub/schema/language/say'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { AskSubgraph, SubgraphData, SubgraphOperation } from '../execution/plan/run.ts'
import type { GatewayContext } from '../gateway-context.ts'

/** Makes what asks subgraphs for one request: in this process or over HTTP, the same way. */
export const askSubgraphs =
  (subgraphs: Record<string, SubgraphExecutor>) =>
  (context: GatewayContext): AskSubgraph =>
  async (operation, variables) => {
    try {
      return await ask(subgraphs, operation, variables, context)
    } catch (error) {
      return { data: null, errors: [toldFor(operation, error, context)] }
    }
  }

async function ask(
  subgraphs: Record<string, SubgraphExecutor>,
  { subgraph, query, operationName, kind }: SubgraphOperation,
  variables: Record<string, unknown>,
  { viewer, locale, datasetVersions, standing, deadline }: GatewayContext,
): Promise<SubgraphData> {
  if (kind === 'mutation') standing.isWrite = true
  const execute = subgraphs[subgraph]
  if (!execute) throw new Error(`no way to reach subgraph ${subgraph}`)
  const answer = await deadline.within(() => execute({ query, variables, operationName, viewer, locale }))
  const { datasetVersion, isPassing } = answer.extensions ?? {}
  if (datasetVersion !== undefined) datasetVersions.note(subgraph, datasetVersion)
  if (isPassing) standing.isPassing = true
  return answer
}

/** What a client is told of a subgraph that did not answer; the fault itself goes to the log. */
function toldFor({ subgraph, kind }: SubgraphOperation, error: unknown, { locale, logger }: GatewayContext) {
  logger.error({ err: error, subgraph }, 'a subgraph did not answer')
  const { code, message } = unreachable(subgraph, error)
  return { message: say(message, locale) + (kind === 'mutation' ? say(sendAgain, locale) : ''), extensions: { code } }
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
