import type { GraphiQLProps } from 'graphiql'

/** Asks the graph with the headers of the editor. A refusal is an answer too: it is shown as it came. */
export const ask: GraphiQLProps['fetcher'] = async (request, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...options?.headers,
    },
    body: JSON.stringify({ ...request, operationName: nameWithin(request.query, request.operationName) }),
  })
  return response.json()
}

/** GraphiQL notes the name of an operation a moment after its tab is opened: until then it would send that of another tab. */
const nameWithin = (query: string, name: string | null | undefined): string | undefined =>
  name && query.includes(name) ? name : undefined
