import { machine } from '../table.ts'

/** One line of the table: what it cost at each size. */
export interface Cost {
  name: string
  unit: 'ms' | 's'
  values: number[]
}

/** What each thing costs at each size as Markdown, and how much that is of what it costs at the first. */
export function growthTable(factors: readonly number[], costs: readonly Cost[]): string {
  const [, ...grown] = factors
  return [
    '# How cost grows',
    '',
    `${machine()}. The nation of \`hub demo --scale 1\`, and the same with ${grown.map((factor) => `${factor} times`).join(' and ')}`,
    'its centres, reports, trainings and participants, back to the first fiscal year the hub can name. Q1 to Q3: the hub in one',
    'process, uncached.',
    '',
    `| | ${factors.map((factor) => `${factor}×`).join(' | ')} | ${grown.map((factor) => `growth to ${factor}×`).join(' | ')} |`,
    `|---|${'--:|'.repeat(factors.length + grown.length)}`,
    ...costs.map(line),
    '',
  ].join('\n')
}

function line({ name, unit, values }: Cost): string {
  const [first = Number.NaN, ...later] = values
  const shown = values.map((value) => `${value.toPrecision(3)} ${unit}`)
  return `| ${name} | ${shown.join(' | ')} | ${later.map((value) => `${(value / first).toFixed(2)}×`).join(' | ')} |`
}
