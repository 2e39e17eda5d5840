import type { ConditionNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import type { TypeConditions } from '../type-conditions.ts'
import { fetchStep } from './fetch-step.ts'
import { objectsAt } from './places.ts'
import type { Step } from './run.ts'

const nothing: Step = async () => {}

/** Turns a query plan into what runs it, so that what follows from the plan alone is done once. */
export function compilePlan({ node }: QueryPlan, types: TypeConditions): Step {
  if (!node) return nothing
  if (node.kind === 'Subscription') throw new Error('the gateway runs no subscriptions')
  return stepOf(node, types)
}

function stepOf(node: PlanNode, types: TypeConditions): Step {
  switch (node.kind) {
    case 'Fetch':
      return fetchStep(node, types)
    case 'Sequence':
      return inSequence(node.nodes.map((each) => stepOf(each, types)))
    case 'Parallel':
      return inParallel(node.nodes.map((each) => stepOf(each, types)))
    case 'Flatten': {
      const step = stepOf(node.node, types)
      return (run, { path, objects }) =>
        step(run, { path: [...path, ...node.path], objects: objectsAt(objects, node.path) })
    }
    case 'Condition':
      return onCondition(node, types)
    case 'Defer':
      throw new Error('the gateway answers no operation in parts')
  }
}

const inSequence =
  (steps: readonly Step[]): Step =>
  async (run, place) => {
    for (const step of steps) await step(run, place)
  }

const inParallel =
  (steps: readonly Step[]): Step =>
  async (run, place) => {
    await Promise.all(steps.map((step) => step(run, place)))
  }

function onCondition({ condition, ifClause, elseClause }: ConditionNode, types: TypeConditions): Step {
  const yes = ifClause ? stepOf(ifClause, types) : nothing
  const no = elseClause ? stepOf(elseClause, types) : nothing
  return (run, place) => (run.read[condition] === true ? yes : no)(run, place)
}
