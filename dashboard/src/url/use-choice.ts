import { addressWith, goTo, type Step, useAddress } from './address.ts'
import type { Choice } from './choice.ts'

/** A choice as the address has it, and how to make another. */
export function useChoice<Value>(choice: Choice<Value>, step: Step = 'push'): [Value, (value: Value) => void] {
  const written = useAddress().searchParams.get(choice.name)
  const read = written === null ? undefined : choice.read(written)
  const choose = (value: Value): void => {
    const isStandard = value === choice.standard
    goTo(addressWith(choice.name, isStandard ? undefined : choice.write(value), choice.resets), step)
  }
  return [read ?? choice.standard, choose]
}
