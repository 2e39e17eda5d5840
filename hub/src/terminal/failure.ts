import type { Bilingual } from '@hub/schema/calendar/reading'

/** What keeps a command from doing its work, told to its user in one line a language. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly messages: Bilingual

  constructor(messages: Bilingual) {
    super(messages.en)
    this.messages = messages
  }
}

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'th' in value && 'en' in value

/** The messages of an error that is meant for users; other parts of the hub have such errors of their own. */
export function messagesOf(error: unknown): Bilingual | undefined {
  if (!(error instanceof Error) || !('messages' in error)) return undefined
  return isBilingual(error.messages) ? error.messages : undefined
}
