/** A network as plain as it can be told: the days on which it changed, and what happened in it. */
export interface Model {
  version: number
  periods: { status: 'FORMING' | 'ACTIVE' | 'DORMANT' | 'CLOSED'; since: string }[]
  /** By number, from 1. */
  steps: Record<number, { started: string | null; finished: string | null }>
  hearings: string[]
  followUps: string[]
  left: string[]
}

/** What somebody asks to be written; days are days. */
export type Act =
  | { verb: 'formNetwork'; day: string; confirm: boolean }
  | { verb: 'makeNetworkDormant' | 'reviveNetwork' | 'closeNetwork'; day: string }
  | { verb: 'takeBackNetworkStatus' }
  | { verb: 'correctNetworkStatus'; period: number; day: string }
  | { verb: 'recordNetworkStep'; step: number; started: string | null; finished: string | null }
  | { verb: 'removeNetworkStep'; step: number }
  | { verb: 'recordHearing' | 'recordNetworkFollowUp' | 'retireNetworkMember'; day: string }

/** The model after an act, whether or not that can be so; null when there is nothing to act on. */
export function after(model: Model, act: Act): Model | null {
  const { periods, steps } = model
  const later = (change: Partial<Model>): Model => ({ ...model, ...change, version: model.version + 1 })
  const next = (status: Model['periods'][number]['status'], since: string) =>
    later({ periods: [...periods, { status, since }] })
  switch (act.verb) {
    case 'formNetwork':
      return isReady(steps, act.confirm) && periods.length === 1 ? next('ACTIVE', act.day) : null
    case 'makeNetworkDormant':
      return next('DORMANT', act.day)
    case 'reviveNetwork':
      return periods.at(-1)?.status === 'DORMANT' ? next('ACTIVE', act.day) : null
    case 'closeNetwork':
      return next('CLOSED', act.day)
    case 'takeBackNetworkStatus':
      return later({ periods: periods.slice(0, -1) })
    case 'correctNetworkStatus': {
      const period = periods[act.period]
      return period ? later({ periods: periods.with(act.period, { ...period, since: act.day }) }) : null
    }
    case 'recordNetworkStep':
      return later({ steps: { ...steps, [act.step]: { started: act.started, finished: act.finished } } })
    case 'removeNetworkStep': {
      const { [act.step]: gone, ...rest } = steps
      const isSetUp = periods.some(({ status }) => status === 'ACTIVE')
      return gone && (!isSetUp || act.step === 6) ? later({ steps: rest }) : null
    }
    case 'recordHearing':
      return later({ hearings: [...model.hearings, act.day] })
    case 'recordNetworkFollowUp':
      return later({ followUps: [...model.followUps, act.day] })
    case 'retireNetworkMember':
      return later({ left: [...model.left, act.day] })
  }
}

const isReady = (steps: Model['steps'], confirm: boolean): boolean =>
  Object.keys(steps).length === 0 ? confirm : [1, 2, 3, 4].every((step) => steps[step]?.finished) && !!steps[5]

/** Whether everything a model tells can be true at once on a day. */
export function isPossible(model: Model, today: string): boolean {
  const { periods, steps, hearings, followUps, left } = model
  const all = [
    ...periods.map(({ since }) => since),
    ...Object.values(steps).flatMap(({ started, finished }) => [started, finished]),
    ...hearings,
    ...followUps,
    ...left,
  ].filter((day) => day !== null)
  const began = periods[0]?.since ?? ''
  const closed = periods.find(({ status }) => status === 'CLOSED')?.since ?? '9999-12-31'
  const happened = all.slice(periods.length, all.length - left.length)
  return (
    all.every((day) => began <= day && day <= today) &&
    happened.every((day) => day < closed) &&
    left.every((day) => day <= closed) &&
    followsOn(periods) &&
    inOrder(steps) &&
    fitsSettingUp(model) &&
    hearings.every((day) => periods.findLast(({ since }) => since <= day)?.status !== 'DORMANT')
  )
}

const successors: Record<string, string> = {
  FORMING: 'ACTIVE CLOSED',
  ACTIVE: 'DORMANT CLOSED',
  DORMANT: 'ACTIVE CLOSED',
  CLOSED: '',
}

const followsOn = (periods: Model['periods']): boolean =>
  periods[0]?.status === 'FORMING' &&
  periods
    .slice(1)
    .every(
      ({ status, since }, at) =>
        since > (periods[at]?.since ?? '') && successors[periods[at]?.status ?? '']?.includes(status),
    )

function inOrder(steps: Model['steps']): boolean {
  const numbers = Object.keys(steps).map(Number)
  return numbers.every((number) => {
    const [step, before] = [steps[number], steps[number - 1]]
    if (!step || (!step.started && !step.finished)) return false
    if (step.started && step.finished && step.started > step.finished) return false
    if (number === 1) return true
    if (!before || (step.finished && !before.finished)) return false
    return (before.started ?? '') <= (step.started ?? '9') && (before.finished ?? '') <= (step.finished ?? '9')
  })
}

function fitsSettingUp({ periods, steps, followUps }: Model): boolean {
  const formed = periods.find(({ status }) => status === 'ACTIVE')?.since
  if (!formed) return !steps[5]?.finished && !steps[6] && followUps.length === 0
  const before = [1, 2, 3, 4].flatMap((step) => (steps[step] ? [steps[step].finished ?? '9'] : []))
  return (
    before.every((finished) => finished <= formed) &&
    (steps[5]?.started ?? '') <= formed &&
    (steps[5]?.finished ?? '9') >= formed &&
    (steps[6]?.started ?? '9') >= formed &&
    followUps.every((day) => day >= formed)
  )
}
