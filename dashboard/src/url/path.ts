/** What the parts of a path stand for: `/provinces/:code` and `/provinces/54` give `{ code: '54' }`. Undefined when it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, found] = [pattern.split('/'), path.replace(/(.)\/$/, '$1').split('/')]
  if (wanted.length !== found.length) return undefined
  const given: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const written = found[index] ?? ''
    if (part.startsWith(':') && written !== '') given[part.slice(1)] = decoded(written)
    else if (part !== written) return undefined
  }
  return given
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
