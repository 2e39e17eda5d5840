import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { documentShape } from './document-shape.ts'

const shapeOf = (source: string, selections = 1_000) => documentShape(parse(source), selections)

test('fragments are counted wherever they are spread', () => {
  const shape = shapeOf(`
    query($a: Int @x) { a: one { ...F } two { ...F ... @include(if: true) { b: three } } }
    fragment F on T { c: four { five } }
  `)
  expect(shape).toEqual({ selections: 10, rootFields: 2, aliases: 4, directives: 2, depth: 3, repetitions: 1 })
})

test.each([
  ['in a row', '{ a { b } a { b } a { b } }', 3],
  ['in fragments', '{ ...F ...F a } fragment F on T { a }', 3],
  ['under one field asked for twice', '{ a { b b } a { b } }', 3],
  ['under one alias', '{ a: b a: b c: b }', 2],
  ['never', '{ a { c } b { c } }', 1],
])('repetitions of one field of the answer: %s', (_where, source, repetitions) => {
  expect(shapeOf(source).repetitions).toBe(repetitions)
})

test('what is behind an unused fragment counts too, for it is validated', () => {
  expect(shapeOf(`{ a } fragment F on T { ${'b '.repeat(20)} }`).repetitions).toBe(20)
})

test('fragments that double at each step are given up, not followed', () => {
  const bomb = Array.from({ length: 60 }, (_, step) => `fragment f${step} on T { ...f${step + 1} ...f${step + 1} }`)
  expect(shapeOf(`{ ...f0 } ${bomb.join(' ')} fragment f60 on T { a }`).selections).toBe(1_001)
})

test('fragments that all spread each other are given up, not followed', () => {
  const names = Array.from({ length: 20 }, (_, index) => `f${index}`)
  const spread = names.map((name) => `...${name}`).join(' ')
  expect(shapeOf(`{ ...f0 } ${names.map((name) => `fragment ${name} on T { ${spread} }`).join(' ')}`).selections).toBe(
    1_001,
  )
})

test('a fragment that spreads itself is left to validation, which tells what is wrong', () => {
  expect(shapeOf('{ ...F } fragment F on T { a ...G } fragment G on T { ...F }').selections).toBe(4)
})

test('one that spreads itself deeper and deeper is given up', () => {
  expect(shapeOf('{ ...F } fragment F on T { a { ...F } }').selections).toBe(1_001)
})
