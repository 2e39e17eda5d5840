import type { ReadContext } from '@hub/server'
import { trainingFiguresByQuestion } from '../stores/training-figures.ts'
import { figureLoaders } from './figures.ts'

export const trainingFigureLoaders = (context: ReadContext) => figureLoaders(context, trainingFiguresByQuestion)
