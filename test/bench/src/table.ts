import { cpus, release, totalmem, type } from 'node:os'
import { baseline } from './contenders.ts'
import { type Question, subjects } from './questions.ts'
import type { Measure, Rounds } from './rounds.ts'

const figures = ['requestsPerSecond', 'p50', 'p99', 'cpu', 'memory'] as const
type Figures = Record<(typeof figures)[number], number>

/** The medians of all rounds as Markdown: a table a question, with the machine and the versions they come from. */
export function tables(measures: readonly Measure[], { count, milliseconds, clients }: Rounds): string {
  const parts = (Object.keys(subjects) as Question[]).map((question) => table(question, measures))
  return [
    '# Benchmark',
    '',
    `${machine()}. ${count} interleaved rounds of ${milliseconds / 1000} s, medians; ${clients} clients; the nation of \`hub demo --scale 1\`.`,
    'CPU is user and system time of all processes of a contender and of Postgres; memory is the most its processes held,',
    'added up, without Postgres. In brackets: against the baseline. The answers of all were compared first and are equal.',
    '',
    ...parts,
  ].join('\n')
}

function table(question: Question, measures: readonly Measure[]): string {
  const asked = measures.filter((measure) => measure.question === question)
  const names = [...new Set(asked.map(({ contender }) => contender))]
  const medians = new Map(names.map((name) => [name, medianOf(asked.filter(({ contender }) => contender === name))]))
  const base = medians.get(baseline)
  const rows = [...medians].map(
    ([name, { requestsPerSecond, p50, p99, cpu, memory }]) =>
      `| ${name} | ${requestsPerSecond.toFixed(0)} (${ratio(requestsPerSecond, base?.requestsPerSecond)}) | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${cpu.toFixed(2)} (${ratio(cpu, base?.cpu)}) | ${memory.toFixed(0)} (${ratio(memory, base?.memory)}) |`,
  )
  return [
    `## ${question}: ${subjects[question]}`,
    '',
    '| | requests/s | p50 ms | p99 ms | CPU ms a request | memory MB |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows,
    '',
  ].join('\n')
}

const ratio = (value: number, base = Number.NaN): string => `${(value / base).toFixed(2)}×`

/** The medians of some rounds. */
export const medianOf = (measures: readonly Measure[]): Figures =>
  Object.fromEntries(figures.map((name) => [name, median(measures.map(({ [name]: value }) => value))])) as Figures

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = low] = sorted.length % 2 ? sorted.slice(middle, middle + 1) : sorted.slice(middle - 1)
  return (low + high) / 2
}

/** What it was measured on. */
export function machine(): string {
  const [cpu] = cpus()
  return `${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${type()} ${release()}, Node ${process.versions.node}`
}
