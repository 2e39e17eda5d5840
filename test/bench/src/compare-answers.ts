import { isDeepStrictEqual } from 'node:util'
import type { Contender } from './contender.ts'
import type { BenchRequest } from './requests.ts'

/**
 * Asks every contender everything once, which also warms it.
 * @throws when an answer has errors, or differs from the first contender's: then there is nothing to compare
 */
export async function compareAnswers(
  contenders: readonly Contender[],
  requests: readonly BenchRequest[],
): Promise<void> {
  for (const request of requests) {
    let expected: unknown
    for (const contender of contenders) {
      const found = await ask(contender, request)
      expected ??= found
      if (isDeepStrictEqual(found, expected)) continue
      throw new Error(`${contender.name} answers otherwise than ${contenders[0]?.name}: ${request.body}`)
    }
  }
}

async function ask({ name, url }: Contender, { body, headers }: BenchRequest): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
  if (errors || !data) throw new Error(`${name} answered ${response.status}: ${JSON.stringify(errors)}: ${body}`)
  return data
}
