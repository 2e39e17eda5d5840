import type { Given, MutationDecision, MutationDecisions } from './decision.ts'
import { type OpenCentre, openCentre } from './open-centre.ts'

/** What an LAO's officers may do with what hangs on its centre; `write` writes that first, and gives its key. */
const onCentre = (
  write: (centre: OpenCentre, owner: Given['owner']) => Promise<string>,
  input: (id: string, centre: OpenCentre) => Record<string, unknown>,
): MutationDecision => ({
  by: 'officers',
  input: async (place, { key, owner }) => {
    const centre = await openCentre(owner, place)
    return { idempotencyKey: key, ...input(await write(centre, owner), centre) }
  },
})

/** A year of which no centre of the demo nation has a plan. */
const year = 2571
const planned = { mission: 2, name: 'ประชุมคณะกรรมการ', plannedHalf: 'FIRST' }

const noPlan = async ({ id }: OpenCentre, owner: Given['owner']): Promise<string> => {
  await owner`delete from centres.operating_plan where centre_id = ${id} and fiscal_year = ${year}`
  return id
}

const newPlan =
  (adoptedOn: string | null) =>
  async (centre: OpenCentre, owner: Given['owner']): Promise<string> => {
    await noPlan(centre, owner)
    const [plan] = await owner<{ id: string }[]>`
      insert into centres.operating_plan ${owner({
        centre_id: centre.id,
        ...centre.owner,
        fiscal_year: year,
        adopted_on: adoptedOn,
        aligned_with_development_plan: true,
        aligned_with_action_plan: true,
      })} returning id`
    return String(plan?.id)
  }

const newActivity = async (centre: OpenCentre, owner: Given['owner']): Promise<string> => {
  const of = { centre_id: centre.id, ...centre.owner, held_on: centre.establishedOn }
  const [activity] = await owner<{ id: string }[]>`
    insert into centres.activity ${owner({ ...of, mission: 1, name_th: 'แถลงข่าว' })} returning id`
  return String(activity?.id)
}

const version = { expectedVersion: 1, confirm: true }

/** What may be done with the operating plans of a centre, and with the records of what it did. */
export const planAndActivityMutations: MutationDecisions = {
  saveOperatingPlan: onCentre(noPlan, (centreId) => ({
    centreId,
    fiscalYear: year,
    plannedActivities: [planned],
    confirm: true,
  })),
  adoptOperatingPlan: onCentre(noPlan, (centreId) => ({
    centreId,
    fiscalYear: year,
    adoptedOn: '2026-11-20',
    isAlignedWithDevelopmentPlan: true,
    isAlignedWithActionPlan: true,
    plannedActivities: [planned],
    confirm: true,
  })),
  changeOperatingPlan: onCentre(newPlan('2026-11-01'), (id) => ({ id, ...version, adoptedOn: '2026-11-20' })),
  discardOperatingPlan: onCentre(newPlan(null), (id) => ({ id, expectedVersion: 1 })),
  recordActivity: onCentre(
    async ({ id }) => id,
    (centreId, { establishedOn }) => ({
      centreId,
      mission: 1,
      name: 'ประกาศจัดตั้งศูนย์',
      heldOn: establishedOn,
      confirm: true,
    }),
  ),
  correctActivity: onCentre(newActivity, (id) => ({ id, ...version, attendance: 40 })),
  removeActivity: onCentre(newActivity, (id) => ({ id, expectedVersion: 1 })),
}
