import { expect, test } from 'vitest'
import { Deadline } from './deadline.ts'

test('work that is done in time is passed on, and so is its failure', async () => {
  const deadline = new Deadline(10_000)
  expect(await deadline.within(async () => 'done')).toBe('done')
  await expect(deadline.within(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
})

test('work that takes too long is not waited for', async () => {
  await expect(new Deadline(5).within(() => new Promise(() => {}))).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('after the deadline no work is begun', async () => {
  let begun = false
  const work = async () => {
    begun = true
  }
  await expect(new Deadline(0).within(work)).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(begun).toBe(false)
})
