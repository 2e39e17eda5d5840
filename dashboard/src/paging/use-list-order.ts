import type { Choice } from '../url/choice.ts'
import { useChoice } from '../url/use-choice.ts'

/** The order of a list, as its table knows it and as the graph does. */
export interface ListOrder<Field extends string> {
  /** The column, with a minus before it from high to low. */
  order: string
  orderBy: { field: Field; direction: 'ASC' | 'DESC' }
}

/** The order chosen of a list; the standard one when the address names no column that the graph can order by. */
export function useListOrder<Field extends string>(
  choice: Choice<string>,
  fields: Readonly<Record<string, Field>>,
  standard: string,
): ListOrder<Field> {
  const [written] = useChoice(choice)
  const columnOf = (order: string): string => order.replace(/^-/, '')
  const order = Object.hasOwn(fields, columnOf(written)) ? written : standard
  const field = fields[columnOf(order)]
  if (field === undefined) throw new Error(`no column ${standard} to order by`)
  return { order, orderBy: { field, direction: order.startsWith('-') ? 'DESC' : 'ASC' } }
}
