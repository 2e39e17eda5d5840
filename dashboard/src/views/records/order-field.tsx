import { useWords } from '../../language/use-language.ts'
import type { Column } from '../../table/column.ts'
import { useChoice } from '../../url/use-choice.ts'
import { orderChoice } from './records-choices.ts'
import { recordsWords } from './records-words.ts'
import { SelectField } from './select-field.tsx'

/** The order of a list, in narrow windows, where heads of columns have no room. */
export function OrderField<Row>({ columns, order }: { columns: readonly Column<Row>[]; order: string }) {
  const words = useWords(recordsWords)
  const [, choose] = useChoice(orderChoice)
  const options = columns
    .filter(({ sorts }) => sorts)
    .flatMap(({ id, head }) => [
      { value: id, label: `${head} ↑` },
      { value: `-${id}`, label: `${head} ↓` },
    ])
  return <SelectField name={words.order} value={order} options={options} onChoose={choose} className="order-field" />
}
