/** A setting that the benchmark hands to a program of its own. @throws when it is missing */
export function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

/** Where a subgraph of the hub listens. */
export const subgraphUrl = (subgraph: string): string => setting(`${subgraph.toUpperCase()}_URL`)
