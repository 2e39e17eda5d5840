import { Refused } from '@hub/server'
import { expect, it } from 'vitest'
import type { ClaimedNetwork } from '../claims/network.ts'
import { checkStanding } from './change-standing.ts'

const resting = {
  status: 'DORMANT',
  life: [{ status: 'DORMANT', since: '2025-03-01', reason: null }],
} as unknown as ClaimedNetwork

it('how a network has to stand for an act is told in Thai words, beside those of the graph', () => {
  const refused = (): unknown => {
    try {
      return checkStanding(resting, ['FORMING', 'ACTIVE'])
    } catch (error) {
      return error instanceof Refused ? error.refusals : error
    }
  }
  expect(refused()).toMatchObject([
    {
      code: 'OUT_OF_ORDER',
      message: {
        th: 'id: เครือข่ายหยุดดำเนินงานชั่วคราว (DORMANT) ตั้งแต่ 2025-03-01 ทำได้เฉพาะเครือข่ายที่กำลังจัดตั้ง (FORMING) หรือดำเนินงานอยู่ (ACTIVE)',
        en: 'id: the network is DORMANT since 2025-03-01; this is for one that is FORMING, ACTIVE',
      },
    },
  ])
})
