import { expect, test } from 'vitest'
import type { GatewayContext } from '../gateway-context.ts'
import { checkedDocuments } from './checked-documents.ts'

const run = async (read: string, checked: string | undefined, persistedQueryHit = false): Promise<void> => {
  const listener = await checkedDocuments.requestDidStart?.({} as never)
  const contextValue: Partial<GatewayContext> = { source: checked }
  await listener?.didResolveSource?.({ source: read, metrics: { persistedQueryHit }, contextValue } as never)
}

test('a document that the limits have not seen is not run', async () => {
  await expect(run('{ hostile }', undefined)).rejects.toThrow('another document')
  await expect(run('{ hostile }', '{ harmless }')).rejects.toThrow('another document')
})

test('one that they have seen is, and one that was found by its hash', async () => {
  await expect(run('{ harmless }', '{ harmless }')).resolves.toBeUndefined()
  await expect(run('{ trusted }', undefined, true)).resolves.toBeUndefined()
})
