import { type Answer, NoAnswer } from '../graph/answer.ts'
import { send } from '../graph/send.ts'
import type { TrustedDocument } from '../graph/trusted-document.ts'
import type { Language } from '../language/language.ts'
import { viewerStore } from './viewer-store.ts'

/** Asks the graph as whom the page looks. A token that counts no longer is renewed once. @throws {NoAnswer} */
export async function askAsViewer<Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  language: Language,
): Promise<Answer<Data>> {
  const ask = (): Promise<Answer<Data>> => send(document, variables, { token: viewerStore.state.token, language })
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof NoAnswer) || error.code !== 'UNAUTHENTICATED') throw error
    await viewerStore.renew()
    return ask()
  }
}
