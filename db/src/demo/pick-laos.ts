import type { LaoType } from '../centres/lao-type.ts'
import type { Random } from './random.ts'
import type { DemoLao, World } from './world.ts'

/** How likely a centre is of each type: pilots are mostly municipalities. */
const CHANCES: readonly (readonly [LaoType, number])[] = [
  ['SUBDISTRICT_MUNICIPALITY', 48],
  ['SAO', 27],
  ['TOWN_MUNICIPALITY', 15],
  ['CITY_MUNICIPALITY', 6],
  ['PAO', 4],
]

/** Places in the order of establishment that go to a province with a story of its own: Phrae and Chiang Rai. */
const RESERVED: Record<number, string> = {
  3: '54',
  9: '57',
  22: '54',
  30: '57',
  45: '54',
  60: '54',
  70: '54',
  79: '57',
  95: '54',
  106: '54',
  118: '54',
}

/** Picks LAOs for the centres, in the order of establishment, no LAO twice. */
export function pickLaos(world: World, count: number): DemoLao[] {
  const random = world.random('pick laos')
  const left = world.laos.filter(({ real }) => !real)
  return Array.from({ length: count }, (_, at) => {
    const type = random.weighted(CHANCES)
    const reserved = RESERVED[at]
    return take(random, left, reserved ? inProvince(reserved) : (lao) => lao.type === type)
  })
}

const inProvince =
  (province: string) =>
  ({ provinceCode, type }: DemoLao): boolean =>
    provinceCode === province && type !== 'PAO'

function take(random: Random, left: DemoLao[], suits: (lao: DemoLao) => boolean): DemoLao {
  const picked = random.pick(left.filter(suits))
  left.splice(left.indexOf(picked), 1)
  return picked
}
