import { test } from 'vitest'
import { type RefusedAct, useStandingNetworks } from './standing-networks.ts'

const { on, expectRefused } = useStandingNetworks()

const step = (input: object) => on('forming', { step: 1, ...input })

const refused: RefusedAct[] = [
  ['a seventh step', 'recordNetworkStep', () => step({ step: 7, startedOn: '2025-02-01' }), ['INVALID step']],
  ['a step without a day', 'recordNetworkStep', () => step({ hours: 3 }), ['REQUIRED startedOn']],
  [
    'a step of tomorrow',
    'recordNetworkStep',
    () => step({ startedOn: '2025-02-01', finishedOn: '2026-11-21' }),
    ['INVALID finishedOn'],
  ],
  ['hours below nothing', 'recordNetworkStep', () => step({ startedOn: '2025-02-01', hours: -1 }), ['INVALID hours']],
  [
    'hours of a lifetime',
    'recordNetworkStep',
    () => step({ startedOn: '2025-02-01', hours: 10_001 }),
    ['INVALID hours'],
  ],
  [
    'more hours than its days have',
    'recordNetworkStep',
    () => step({ startedOn: '2025-02-01', finishedOn: '2025-02-02', hours: 48.5 }),
    ['INVALID hours'],
  ],
  [
    'hours to the second',
    'recordNetworkStep',
    () => step({ startedOn: '2025-02-01', hours: 1.001 }),
    ['INVALID hours'],
  ],
  [
    'a step that ends before it begins',
    'recordNetworkStep',
    () => step({ startedOn: '2025-02-01', finishedOn: '2025-01-31' }),
    ['OUT_OF_ORDER finishedOn'],
  ],
  [
    'a step before the network began',
    'recordNetworkStep',
    () => step({ startedOn: '2024-12-31' }),
    ['OUT_OF_ORDER startedOn'],
  ],
  [
    'a second step without the first',
    'recordNetworkStep',
    () => step({ step: 2, startedOn: '2025-02-01' }),
    ['OUT_OF_ORDER startedOn'],
  ],
  [
    'a step after the end',
    'recordNetworkStep',
    () => on('closed', { step: 1, finishedOn: '2025-06-01' }),
    ['OUT_OF_ORDER finishedOn'],
  ],
  [
    'a first step after the setting up',
    'recordNetworkStep',
    () => on('active', { step: 1, finishedOn: '2025-01-02' }),
    ['OUT_OF_ORDER finishedOn'],
  ],
  [
    'an unfinished first step of a network set up',
    'recordNetworkStep',
    () => on('active', { step: 1, startedOn: '2025-01-01' }),
    ['OUT_OF_ORDER finishedOn'],
  ],
  ['a record that is not there', 'removeNetworkStep', () => on('forming', { step: 1 }), ['NOT_FOUND step']],
]

test.each(refused)('%s is refused, and nothing is written', async (_what, verb, input, expected) => {
  await expectRefused(verb, input(), expected)
})
