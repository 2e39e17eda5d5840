import type { ReadContext } from '@hub/server'
import { networkFiguresByQuestion } from '../stores/network-figures.ts'
import { figureLoaders } from './figures.ts'

export const networkFigureLoaders = (context: ReadContext) => figureLoaders(context, networkFiguresByQuestion)
