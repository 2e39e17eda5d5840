interface Option<Value extends string> {
  value: Value
  label: string
  /** Read out where the label is a sign. */
  name?: string
}

interface Props<Value extends string> {
  legend: string
  options: readonly Option<Value>[]
  value: Value
  onChoose: (value: Value) => void
}

/** One of a few, all in sight: a group of radio buttons drawn side by side. */
export function Segmented<Value extends string>({ legend, options, value, onChoose }: Props<Value>) {
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.name}>
          <input
            type="radio"
            className="visually-hidden"
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            aria-label={option.name}
          />
          <span aria-hidden={option.name ? true : undefined}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
