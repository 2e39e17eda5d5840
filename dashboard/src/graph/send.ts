import type { Language } from '../language/language.ts'
import { type Answer, type GraphError, NoAnswer } from './answer.ts'
import type { TrustedDocument } from './trusted-document.ts'

/** Who asks, and in which language errors are wanted. */
export interface Asker {
  token: string | undefined
  language: Language
  /** What personal data is needed for, where the viewer must say so. */
  purpose?: string
}

interface Body<Data> {
  data?: Data | null
  errors?: GraphError[]
  extensions?: { datasetVersions?: Record<string, number> }
}

/** Asks the graph. @throws {NoAnswer} when nothing was answered at all */
export async function send<Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  asker: Asker,
): Promise<Answer<Data>> {
  const body = await post<Data>(asker, {
    operationName: document.name,
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: document.hash } },
  })
  const { data, errors = [] } = body
  if (!data) throw new NoAnswer(errors[0]?.extensions.code ?? 'OFFLINE', errors[0]?.message ?? '')
  return { data, errors, versions: body.extensions?.datasetVersions ?? {} }
}

async function post<Data>({ language, token, purpose }: Asker, request: object): Promise<Body<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': language,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(purpose ? { 'hub-purpose': encodeURIComponent(purpose) } : {}),
      },
      body: JSON.stringify(request),
    })
    return (await response.json()) as Body<Data>
  } catch (error) {
    throw new NoAnswer('OFFLINE', error instanceof Error ? error.message : '')
  }
}
