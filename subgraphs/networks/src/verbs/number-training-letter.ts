import { formatLetterReference } from '@hub/schema/letter-reference'
import { alreadyExists, InputChecks, notFound, Refused, type Verb, writers } from '@hub/server'
import { claimTraining } from '../claims/training.ts'
import type { NumberTrainingLetterInput } from '../generated/resolvers.ts'
import { readLetterDay, sameLetter } from '../inputs/letter.ts'
import { lettersByTraining, letterToChange } from '../stores/training-parts.ts'
import { updateLetterNumber } from '../stores/training-parts-write.ts'

const aLetter = { th: 'หนังสือ', en: 'letter' }

/** Gives a draft its number. */
export const numberTrainingLetter: Verb<NumberTrainingLetterInput, { id: string; trainingId: string }> = {
  name: 'numberTrainingLetter',
  by: writers.offices,
  async run(change, { id, expectedVersion, runningNumber, ...input }) {
    const { sql, today } = change
    const checks = new InputChecks()
    checks.number(['input', 'runningNumber'], runningNumber, { min: 1, max: 999_999_999 })
    const datedOn = readLetterDay(checks, ['input', 'datedOn'], input.datedOn, today)
    checks.settle()
    const [letter] = await letterToChange(sql, id)
    if (!letter) throw new Refused(notFound(['input', 'id'], id, aLetter))
    const { trainingId } = letter
    await claimTraining(change, { id: trainingId, expectedVersion })
    if (letter.runningNumber !== null)
      throw new Refused(alreadyExists(['input', 'runningNumber'], numbered(letter.reference)))
    const reference = formatLetterReference({ ...letter, runningNumber })
    const known = await lettersByTraining(sql, [trainingId])
    if (known.some((each) => each.reference === reference))
      throw new Refused(alreadyExists(['input', 'runningNumber'], sameLetter(reference)))
    await updateLetterNumber(sql, id, { reference, runningNumber, datedOn })
    return { id, trainingId }
  },
}

const numbered = (reference: string) => ({
  th: `หนังสือมีเลขที่แล้ว: ${reference}`,
  en: `the letter has its number already: ${reference}`,
})
