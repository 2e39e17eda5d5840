// Subgraphs over HTTP. They are no part of the index: a hub in one process asks none, and the HTTP client would be a quarter of the
// code that it loads.
export { type OtherSubgraphOptions, otherSubgraph } from './subgraphs/other-subgraph.ts'
export { type RemoteSubgraphOptions, remoteSubgraph } from './subgraphs/remote-subgraph.ts'
export { remoteVersion } from './subgraphs/remote-version.ts'
