import { expect, test } from 'vitest'
import { AnswerStore } from './answer-store.ts'
import { KeptAnswer } from './kept-answer.ts'

const room = 100_000
const ground = { versions: { centres: 1 }, day: '2026-11-20', writes: 0 }
const answer = (length: number): KeptAnswer =>
  new KeptAnswer('x'.repeat(length), { type: 'application/json', audience: 'public', ground })

test('a flood of questions that nobody repeats pushes out no answer that was asked for twice', () => {
  const store = new AnswerStore(room)
  const dashboards = ['nation', 'provinces', 'province 54']
  for (const name of dashboards) {
    store.put(name, answer(5_000))
    store.get(name)
  }
  for (let nth = 0; nth < 10_000; nth++) store.put(`flood ${nth}`, answer(500))
  for (const name of dashboards) expect(store.get(name)?.body).toHaveLength(5_000)
})

test('never holds more than its room, whatever is put and asked for', () => {
  const store = new AnswerStore(room)
  for (let nth = 0; nth < 2_000; nth++) {
    store.put(`answer ${nth % 300}`, answer((nth * 37) % 9_000))
    store.get(`answer ${(nth * 7) % 300}`)
    expect(store.bytes).toBeLessThanOrEqual(room)
  }
})

test('an answer that takes the place of an older one is the one that is found', () => {
  const store = new AnswerStore(room)
  store.put('nation', answer(1_000))
  store.get('nation')
  store.put('nation', answer(2_000))
  expect(store.get('nation')?.body).toHaveLength(2_000)
})
