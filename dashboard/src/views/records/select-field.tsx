import { useFormat } from '../../digits/use-format.ts'

interface Props<Value extends string> {
  name: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChoose: (value: Value) => void
  className?: string
}

/** One of several, to choose from a list that opens. */
export function SelectField<Value extends string>({ name, value, options, onChoose, className = '' }: Props<Value>) {
  const format = useFormat()
  const choose = (text: string): void => {
    const chosen = options.find((option) => option.value === text)
    if (chosen) onChoose(chosen.value)
  }
  return (
    <label className={`field ${className}`}>
      <span>{name}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {format.text(option.label)}
          </option>
        ))}
      </select>
    </label>
  )
}
