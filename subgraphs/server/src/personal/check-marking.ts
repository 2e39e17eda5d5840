import { isListType, isNonNullType } from 'graphql'
import type { Marked } from './marked-fields.ts'
import type { WhoseByField } from './whose.ts'

/**
 * Checks that what a schema marks can be masked and logged.
 * @throws an error that lists every fault: a hub with one must not start
 */
export function checkMarking({ fields, unmarked }: Marked, whose: WhoseByField): void {
  const faults = [
    ...fields.filter(({ field }) => isNonNullType(field.type)).map(said('is personal and cannot be null')),
    ...fields.filter(({ field }) => isListType(field.type)).map(said('is personal and a list: mark what is in it')),
    ...fields.filter(({ coordinate }) => !Object.hasOwn(whose, coordinate)).map(said('does not say whose it is')),
    ...unmarked.map(said('gives a personal type and is not marked @personal')),
    ...Object.keys(whose)
      .filter((name) => !fields.some(({ coordinate }) => coordinate === name))
      .map((coordinate) => `${coordinate} says whose it is and is not marked @personal`),
  ]
  if (faults.length > 0) throw new Error(`personal data is not guarded:\n${faults.join('\n')}`)
}

const said =
  (fault: string) =>
  ({ coordinate }: { coordinate: string }): string =>
    `${coordinate} ${fault}`
