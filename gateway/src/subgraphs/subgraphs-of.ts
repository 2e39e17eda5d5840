import { Kind, parse, type StringValueNode } from 'graphql'

/** A subgraph as a supergraph names it. */
export interface NamedSubgraph {
  name: string
  /** Where it was composed to be found; may be empty. */
  url: string
}

/**
 * The subgraphs of a composed supergraph: the values of its enum `join__Graph`, which every version of Federation 2 writes.
 * Empty where it is none.
 */
export function subgraphsOf(supergraphSdl: string): NamedSubgraph[] {
  const graphs = parse(supergraphSdl, { noLocation: true }).definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  )
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return []
  return (graphs.values ?? []).map(({ name, directives = [] }) => {
    const given = directives.find((directive) => directive.name.value === 'join__graph')?.arguments ?? []
    const textOf = (argument: string): string | undefined =>
      (given.find((each) => each.name.value === argument)?.value as StringValueNode | undefined)?.value
    return { name: textOf('name') ?? name.value, url: textOf('url') ?? '' }
  })
}
