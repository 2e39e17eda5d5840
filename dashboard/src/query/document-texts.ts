const texts = import.meta.glob<string>('../../documents/*.graphql', { query: '?raw', import: 'default' })

/** The text of a document, loaded when somebody wants to read it. */
export const documentText = async (file: string): Promise<string> => (await texts[`../../documents/${file}`]?.()) ?? ''
