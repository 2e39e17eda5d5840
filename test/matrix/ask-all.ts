import type { GraphQLSchema } from 'graphql'
import { type Expected, expectedFrom } from './expected.ts'
import type { Answer, Hub } from './hub.ts'
import type { Place, Places } from './places.ts'
import { type ViewerName, viewerNames } from './viewers.ts'
import type { Question } from './walk.ts'

/** A question as one viewer was answered, and should have been. */
export interface Asked {
  question: string
  place: string
  viewer: ViewerName
  answer: Answer
  expected: Expected
}

/** Asks each question of every viewer, about each place that it can be about; first who has read personal data, which asking adds to. */
export async function askAll(hub: Hub, schema: GraphQLSchema, questions: readonly Question[]): Promise<Asked[]> {
  const asked: Asked[] = []
  const logFirst = [...questions].sort((one, other) => Number(isOfLog(other)) - Number(isOfLog(one)))
  for (const question of logFirst)
    for (const [name, place] of placesOf(question, hub.places))
      asked.push(...(await askOne(hub, schema, question, name, place)))
  return asked
}

const isOfLog = ({ document }: Question): boolean => document.includes('PersonReadings')

/** Next door in the same province only what is about an LAO differs; what is about the nation is asked once. */
function placesOf({ variables }: Question, places: Places): [string, Place][] {
  if (variables.length === 0) return [['the nation', places.phrae]]
  return Object.entries(places).filter(([name]) => name !== 'neighbour' || variables.includes('lao'))
}

async function askOne(
  hub: Hub,
  schema: GraphQLSchema,
  { name, document }: Question,
  placeName: string,
  place: Place,
): Promise<Asked[]> {
  const administrator = await hub.ask(hub.viewers['an administrator'], document, place)
  return Promise.all(
    viewerNames.map(async (viewer) => ({
      question: name,
      place: placeName,
      viewer,
      answer: viewer === 'an administrator' ? administrator : await hub.ask(hub.viewers[viewer], document, place),
      expected: expectedFrom(administrator.data, hub.viewers[viewer], schema),
    })),
  )
}
