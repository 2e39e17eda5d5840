import type { Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReader, type Reader } from './reader.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

const officer: Viewer = { role: 'LAO_OFFICER', lao: '5570404' }
const office: Viewer = { role: 'PROVINCIAL_OFFICE', province: '54' }
const administrator: Viewer = { role: 'ONDC_ADMIN' }

interface Round {
  centre: { id: string }
  currentRound: { year: number; half: string }
}
interface Draft {
  saveReportDraft: { report: { version: number; state: string; checks: { rule: string }[] }; userErrors: object[] }
}

test('an officer of Wiang Thoeng begins the report of the running round, and reads what speaks against it', async () => {
  const { centre, currentRound } = (await reader.send<Round>('officer-round', { viewer: officer })).data
  const variables = { centre: centre.id, year: currentRound.year, half: currentRound.half }
  const { data } = await reader.send<Draft>('officer-draft', { viewer: officer, variables })
  expect(data.saveReportDraft.userErrors).toEqual([])
  expect(data.saveReportDraft.report).toMatchObject({ state: 'DRAFT', version: 1 })
  expect(data.saveReportDraft.report.checks.map(({ rule }) => rule)).toContain('OPINIONS_WITHOUT_HEARING')
  expect((await reader.send<Draft>('officer-draft', { viewer: officer, variables })).data).toEqual(data)
})

interface Begun {
  beginNetwork: { network: { id: string; status: string } | null; userErrors: { code: string; path: string[] }[] }
}

test('the office of Phrae begins a network once, however often it is sent', async () => {
  const { beginNetwork } = (await reader.send<Begun>('office-network', { viewer: office })).data
  expect(beginNetwork).toMatchObject({ network: { status: 'FORMING' }, userErrors: [] })
  const again = await reader.send<Begun>('office-network', { viewer: office })
  expect(again.data.beginNetwork).toEqual(beginNetwork)
  const other = await reader.send<Begun>('office-network', { viewer: office, variables: { key: 'another' } })
  expect(other.data.beginNetwork).toMatchObject({
    network: null,
    userErrors: [{ code: 'ALREADY_EXISTS', path: ['input', 'name'] }],
  })
})

test('ONDC sets a target, and the office does not', async () => {
  const { data } = await reader.send('administrator-target', { viewer: administrator })
  expect(data).toMatchObject({ setTarget: { target: { value: 2, version: 1 }, userErrors: [] } })
  const { errors } = await reader.send('administrator-target', { viewer: office })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
