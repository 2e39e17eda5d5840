import { useFormat } from '../digits/use-format.ts'
import { Figure } from '../figure/figure.tsx'
import { useWords } from '../language/use-language.ts'
import { trainingFiguresWords } from './training-figures-words.ts'

/** A training, as far as its figures go. */
export interface TrainingFigures {
  name: string
  participation: { participants: number } | null
  pairedTests: {
    n: number | null
    meanBefore: number | null
    meanAfter: number | null
    gain: number | null
    gainInterval: { low: number; high: number } | null
  } | null
}

/** How many took part in a training. */
export function ParticipantsFigure({ row }: { row: TrainingFigures }) {
  const words = useWords(trainingFiguresWords)
  const format = useFormat()
  const participants = row.participation?.participants
  return (
    <Figure
      name={words.of(words.participants, row.name)}
      written={typeof participants === 'number' ? format.count(participants) : null}
      definition={words.participantsDefinition}
    />
  )
}

/** What was learnt at a training, with both means, how many sat both tests, and the interval. */
export function GainFigure({ row }: { row: TrainingFigures }) {
  const words = useWords(trainingFiguresWords)
  const format = useFormat()
  const { n, gain, meanBefore, meanAfter, gainInterval } = row.pairedTests ?? {}
  const isKnown = typeof gain === 'number' && typeof meanBefore === 'number' && typeof meanAfter === 'number'
  const definition = [
    words.gainDefinition,
    isKnown && words.tested(format.decimal(meanBefore), format.decimal(meanAfter), format.count(n ?? 0)),
    gainInterval && words.interval(format.points(gainInterval.low), format.points(gainInterval.high)),
  ]
  return (
    <Figure
      name={words.of(words.gain, row.name)}
      written={isKnown ? format.points(gain) : null}
      definition={definition.filter(Boolean).join(' · ')}
    />
  )
}
