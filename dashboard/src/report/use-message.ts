import { useFormat } from '../digits/use-format.ts'
import { useFieldName } from './use-field-name.ts'

/** The part of the input that a message begins with: beside its field it says nothing. */
const place = /^(fields|sections|counts|obstacles|message)\b[^:]*: /
const fieldName = /\b[A-Z]+(?:_[A-Z0-9]+)*\b/g

/** A message of the graph about a report, its fields called as the page calls them. */
export function useMessage(): (message: string) => string {
  const format = useFormat()
  const nameOf = useFieldName()
  return (message) => format.text(message.replace(place, '').replace(fieldName, nameOf))
}
