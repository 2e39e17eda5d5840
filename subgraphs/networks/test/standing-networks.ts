import { beforeAll, expect } from 'vitest'
import { useNetworks } from './kit.ts'
import { addNetwork } from './records.ts'
import { refusals, write as writeWith } from './writing.ts'

/** What is refused: how a promise names it, the verb, its input, and the codes at parts of the input. */
export type RefusedAct = [string, string, () => object, string[]]

export const expectedVersion = 1

/** Networks of Phrae that stand in every way, and the verbs of networks, sent by its office. */
export function useStandingNetworks() {
  const kit = useNetworks()
  const write = (verb: string, input: object) => writeWith(kit, verb, input)
  const ids: Record<string, string> = {}
  beforeAll(async () => {
    const taken = { provinceCode: '54', name: 'เครือข่ายชื่อซ้ำ', beganOn: '2025-01-01' }
    await write('beginNetwork', taken)
    const [forming] = await kit.owner<{ id: string }[]>`select id from networks.network`
    ids.forming = forming?.id ?? ''
    ids.stepped = await addNetwork(kit.owner, { steps: [{ finishedOn: '2025-02-01', hours: 10 }] })
    ids.active = await addNetwork(kit.owner, { formedOn: '2025-01-01' })
    ids.dormant = await addNetwork(kit.owner, { formedOn: '2025-01-01', dormant: [['2025-06-01']] })
    ids.closed = await addNetwork(kit.owner, { formedOn: '2025-01-01', closedOn: '2025-06-01', name: 'เครือข่ายที่ปิด' })
    ids.elsewhere = await addNetwork(kit.owner, { provinceCode: '57', formedOn: '2025-01-01' })
  })

  /** The input of a verb about one of them, or about what goes by another key. */
  const on = (which: string, input: object = {}) => ({ id: ids[which] ?? which, expectedVersion, ...input })

  const written = () =>
    kit.owner`select version, (select count(*) from networks.change_log) from networks.dataset_version`

  /** Asserts that a verb is refused so, each message naming its field, and leaves no trace. */
  async function expectRefused(verb: string, input: object, expected: string[]): Promise<void> {
    const before = await written()
    const answer = await write(verb, input)
    expect(refusals(answer)).toEqual(expected)
    for (const { message, path } of answer.userErrors) expect(message.startsWith(`${path.at(-1)}: `)).toBe(true)
    expect(await written()).toEqual(before)
  }

  return { kit, write, on, expectRefused }
}
