import { expect, test } from 'vitest'
import { addNetwork } from './records.ts'
import { type RefusedAct, useStandingNetworks } from './standing-networks.ts'
import { refusals } from './writing.ts'

const { kit, write, on, expectRefused } = useStandingNetworks()

const nobody = '9c5b94b1-35ad-49bb-b118-8e8fc24abf80'
const begins = (input: object) => ({ provinceCode: '54', name: 'เครือข่ายใหม่', beganOn: '2025-01-01', ...input })

const refused: RefusedAct[] = [
  ['a network of no province', 'beginNetwork', () => begins({ provinceCode: '99' }), ['NOT_FOUND provinceCode']],
  ['a network of another province', 'beginNetwork', () => begins({ provinceCode: '57' }), ['NOT_FOUND provinceCode']],
  ['a network that begins tomorrow', 'beginNetwork', () => begins({ beganOn: '2026-11-21' }), ['INVALID beganOn']],
  ['a network older than the law', 'beginNetwork', () => begins({ beganOn: '1999-11-17' }), ['INVALID beganOn']],
  ['a network of no name', 'beginNetwork', () => begins({ name: ' ' }), ['REQUIRED name']],
  ['a name of four letters', 'beginNetwork', () => begins({ name: 'แพร่' }), ['INVALID name']],
  [
    'all that is wrong, at once',
    'beginNetwork',
    () => begins({ name: '', nameEn: 'A', beganOn: '2026-11-21' }),
    ['REQUIRED name', 'INVALID nameEn', 'INVALID beganOn'],
  ],
  ['a name that another has', 'beginNetwork', () => begins({ name: 'เครือข่ายชื่อซ้ำ ' }), ['ALREADY_EXISTS name']],
  [
    'a name that another has but for its spaces',
    'beginNetwork',
    () => begins({ name: 'เครือข่าย ชื่อ ซ้ำ' }),
    ['ALREADY_EXISTS name'],
  ],
  ['another’s name', 'renameNetwork', () => on('active', { name: 'เครือข่ายชื่อซ้ำ' }), ['ALREADY_EXISTS name']],
  ['no name', 'renameNetwork', () => on('active', { name: '' }), ['REQUIRED name']],
  [
    'a network set up without its steps',
    'formNetwork',
    () => on('forming', { formedOn: '2025-03-01' }),
    ['CONFIRMATION_NEEDED formedOn'],
  ],
  [
    'a network set up before step 4 is done',
    'formNetwork',
    () => on('stepped', { formedOn: '2025-03-01', confirm: true }),
    ['OUT_OF_ORDER formedOn'],
  ],
  [
    'a network set up on the day it began',
    'formNetwork',
    () => on('forming', { formedOn: '2025-01-01', confirm: true }),
    ['INVALID formedOn'],
  ],
  [
    'a network set up tomorrow',
    'formNetwork',
    () => on('forming', { formedOn: '2026-11-21', confirm: true }),
    ['INVALID formedOn'],
  ],
  [
    'a network set up twice',
    'formNetwork',
    () => on('active', { formedOn: '2025-03-01', confirm: true }),
    ['OUT_OF_ORDER id'],
  ],
  [
    'a reason of a book',
    'formNetwork',
    () => on('forming', { formedOn: '2025-03-01', reason: 'ก'.repeat(501) }),
    ['INVALID reason'],
  ],
  [
    'a forming network that rests',
    'makeNetworkDormant',
    () => on('forming', { dormantOn: '2025-03-01', reason: 'พัก' }),
    ['OUT_OF_ORDER id'],
  ],
  [
    'rest without a reason',
    'makeNetworkDormant',
    () => on('active', { dormantOn: '2025-03-01', reason: ' ' }),
    ['REQUIRED reason'],
  ],
  [
    'rest from the day it was set up',
    'makeNetworkDormant',
    () => on('active', { dormantOn: '2025-01-01', reason: 'พัก' }),
    ['INVALID dormantOn'],
  ],
  [
    'a working network that works again',
    'reviveNetwork',
    () => on('active', { revivedOn: '2025-03-01' }),
    ['OUT_OF_ORDER id'],
  ],
  ['work before the rest', 'reviveNetwork', () => on('dormant', { revivedOn: '2025-05-01' }), ['INVALID revivedOn']],
  [
    'an end without a reason',
    'closeNetwork',
    () => on('active', { closedOn: '2025-03-01', reason: '' }),
    ['REQUIRED reason'],
  ],
  ['a second end', 'closeNetwork', () => on('closed', { closedOn: '2025-07-01', reason: 'ปิด' }), ['OUT_OF_ORDER id']],
  [
    'a network that revives after its end',
    'reviveNetwork',
    () => on('closed', { revivedOn: '2025-07-01' }),
    ['OUT_OF_ORDER id'],
  ],
  ['a period that is none', 'correctNetworkStatus', () => on('active', { since: '2025-01-02' }), ['NOT_FOUND since']],
  [
    'a period before the one before',
    'correctNetworkStatus',
    () => on('dormant', { since: '2025-06-01', correctedSince: '2025-01-01' }),
    ['INVALID correctedSince'],
  ],
  [
    'a period after the one after',
    'correctNetworkStatus',
    () => on('dormant', { since: '2025-01-01', correctedSince: '2025-06-01' }),
    ['INVALID correctedSince'],
  ],
  [
    'a reason of one letter',
    'correctNetworkStatus',
    () => on('dormant', { since: '2025-06-01', reason: 'ก' }),
    ['INVALID reason'],
  ],
  ['a beginning that is taken back', 'takeBackNetworkStatus', () => on('forming'), ['OUT_OF_ORDER id']],
]

test.each(refused)('%s is refused, and nothing is written', async (_what, verb, input, expected) => {
  await expectRefused(verb, input(), expected)
})

test.each([
  ['formNetwork', { formedOn: '2025-03-01' }],
  ['makeNetworkDormant', { dormantOn: '2025-03-01', reason: 'พัก' }],
  ['reviveNetwork', { revivedOn: '2025-03-01' }],
  ['closeNetwork', { closedOn: '2025-03-01', reason: 'ปิด' }],
  ['correctNetworkStatus', { since: '2025-01-01', correctedSince: '2025-01-02' }],
  ['takeBackNetworkStatus', {}],
  ['renameNetwork', { name: 'เครือข่ายใหม่' }],
  ['recordNetworkStep', { step: 1, startedOn: '2025-02-01' }],
  ['removeNetworkStep', { step: 1 }],
])(
  '%s finds no network of another province, none that is not there, and none at another version',
  async (verb, input) => {
    for (const id of ['elsewhere', nobody, 'no id'])
      expect(refusals(await write(verb, on(id, input)))).toEqual(['NOT_FOUND id'])
    expect(refusals(await write(verb, { ...on('active', input), expectedVersion: 0 }))).toEqual([
      'STALE_VERSION expectedVersion',
    ])
  },
)

test('a network is not closed, set at rest or dated after what is recorded to have happened in it', async () => {
  const id = await addNetwork(kit.owner, { formedOn: '2025-01-01' })
  await write('recordHearing', { networkId: id, heldOn: '2025-05-01' })
  const input = (more: object) => ({ id, expectedVersion: 2, ...more })
  expect(refusals(await write('closeNetwork', input({ closedOn: '2025-05-01', reason: 'ปิด' })))).toEqual([
    'OUT_OF_ORDER closedOn',
  ])
  expect(refusals(await write('makeNetworkDormant', input({ dormantOn: '2025-05-01', reason: 'พัก' })))).toEqual([
    'OUT_OF_ORDER dormantOn',
  ])
  expect(
    refusals(await write('correctNetworkStatus', input({ since: '2025-01-01', correctedSince: '2025-05-02' }))),
  ).toEqual(['OUT_OF_ORDER correctedSince'])
  expect((await write('closeNetwork', input({ closedOn: '2025-05-02', reason: 'ปิด' }))).userErrors).toEqual([])
})

test('the name of a closed network is free, so its closing is not taken back once another has it', async () => {
  const input = { provinceCode: '54', name: 'เครือข่ายที่ปิด', beganOn: '2025-07-01' }
  expect((await write('beginNetwork', input)).userErrors).toEqual([])
  expect(refusals(await write('takeBackNetworkStatus', on('closed')))).toEqual(['ALREADY_EXISTS id'])
})
