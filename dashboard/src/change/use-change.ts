import { useRef, useState } from 'react'
import { NoAnswer } from '../graph/answer.ts'
import type { TrustedDocument } from '../graph/trusted-document.ts'
import { useLanguage } from '../language/use-language.ts'
import { askChange, type Payload, type Refusal } from './change.ts'
import { newKey } from './new-key.ts'

type WithoutKey<Input> = Omit<Input, 'idempotencyKey'>

/** A change that a reader can ask for, and what came of the last asking. */
export interface Changing<Data, Input> {
  isAsking: boolean
  /** Why it was refused; empty before the first asking and when it was made. */
  refusals: readonly Refusal[]
  /** Nothing was answered: asked again with the same input, it is made once. */
  failure: NoAnswer | undefined
  /** Gives the payload when the change was made. */
  ask(input: WithoutKey<Input>): Promise<Data[keyof Data] | undefined>
  forget(): void
}

const nothing = { isAsking: false, refusals: [], failure: undefined }

/** Asks for changes of one kind. */
export function useChange<Data extends Record<string, Payload>, Input extends { idempotencyKey: string }>(
  document: TrustedDocument<Data, { input: Input }>,
): Changing<Data, Input> {
  const [language] = useLanguage()
  const [state, setState] = useState<Omit<Changing<Data, Input>, 'ask' | 'forget'>>(nothing)
  const unanswered = useRef({ of: '', key: '' })
  const ask = async (input: WithoutKey<Input>): Promise<Data[keyof Data] | undefined> => {
    const of = JSON.stringify(input)
    if (unanswered.current.of !== of) unanswered.current = { of, key: newKey() }
    setState((before) => ({ ...before, isAsking: true }))
    try {
      const withKey = { ...input, idempotencyKey: unanswered.current.key } as unknown as Input
      const payload = await askChange(document, { input: withKey }, language)
      unanswered.current = { of: '', key: '' }
      setState({ isAsking: false, refusals: payload.userErrors, failure: undefined })
      return payload.userErrors.length === 0 ? payload : undefined
    } catch (error) {
      const failure = error instanceof NoAnswer ? error : new NoAnswer('INTERNAL', String(error))
      setState({ isAsking: false, refusals: [], failure })
      return undefined
    }
  }
  return { ...state, ask, forget: () => setState(nothing) }
}
