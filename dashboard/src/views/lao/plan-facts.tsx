import { useFormat } from '../../digits/use-format.ts'
import { useWords } from '../../language/use-language.ts'
import type { Plan } from './plan-part.tsx'
import { planWords } from './plan-words.ts'

/** When a plan was adopted, and what it is aligned with. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const words = useWords(planWords)
  const format = useFormat()
  const alignment = (is: boolean | null, name: string): string =>
    is === null ? words.unknown(name) : is ? words.aligned(name) : words.notAligned(name)
  return (
    <ul className="plan-facts">
      <li>{plan.adoptedOn ? words.adopted(format.day(plan.adoptedOn)) : words.notAdopted}</li>
      <li data-is={plan.isAlignedWithDevelopmentPlan}>
        {alignment(plan.isAlignedWithDevelopmentPlan, words.developmentPlan)}
      </li>
      <li data-is={plan.isAlignedWithActionPlan}>{alignment(plan.isAlignedWithActionPlan, words.actionPlan)}</li>
    </ul>
  )
}
