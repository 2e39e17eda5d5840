import type { RequestContext } from '@hub/server'
import type { Loaders } from './loaders/index.ts'

/** What a resolver of this subgraph gets. */
export type Context = RequestContext<Loaders>
