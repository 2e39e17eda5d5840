interface Props {
  name: string
  value: number
  from: number
  to: number
  write: (value: number) => string
  onChoose: (value: number) => void
}

/** One of the whole numbers between two. */
export function NumberSelect({ name, value, from, to, write, onChoose }: Props) {
  const options = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return (
    <select aria-label={name} value={value} onChange={({ target }) => onChoose(Number(target.value))}>
      {options.map((option) => (
        <option key={option} value={option}>
          {write(option)}
        </option>
      ))}
    </select>
  )
}
