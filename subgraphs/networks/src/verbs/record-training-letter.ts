import { alreadyExists, InputChecks, Refused, type Verb, writers } from '@hub/server'
import { claimTraining } from '../claims/training.ts'
import type { RecordTrainingLetterInput } from '../generated/resolvers.ts'
import { readLetter, sameLetter } from '../inputs/letter.ts'
import { lettersByTraining } from '../stores/training-parts.ts'
import { insertLetters } from '../stores/training-parts-write.ts'

/** Records an official letter about a training. */
export const recordTrainingLetter: Verb<RecordTrainingLetterInput, { id: string; trainingId: string }> = {
  name: 'recordTrainingLetter',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const { trainingId, expectedVersion, confirm } = input
    const path = ['input', 'trainingId']
    const training = await claimTraining(change, { id: trainingId, expectedVersion }, path)
    const checks = new InputChecks()
    const given = { path: ['input', 'letter'], provinceCode: training.provinceCode, today, confirm: confirm ?? false }
    const letter = readLetter(checks, input.letter, given)
    const known = await lettersByTraining(sql, [trainingId])
    if (letter?.runningNumber && known.some(({ reference }) => reference === letter.reference))
      checks.add(alreadyExists(['input', 'letter', 'reference'], sameLetter(letter.reference)))
    checks.settle()
    if (!letter) throw new Refused()
    const [made] = await insertLetters(sql, training, [letter])
    return { id: made?.id ?? '', trainingId }
  },
}
