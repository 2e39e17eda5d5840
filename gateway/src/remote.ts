// Subgraphs over HTTP. They are no part of the index: a hub in one process asks none, and to load an HTTP client would make its
// start 50 ms longer.
export { type OtherSubgraphOptions, otherSubgraph } from './subgraphs/other-subgraph.ts'
export { type RemoteSubgraphOptions, remoteSubgraph } from './subgraphs/remote-subgraph.ts'
export { remoteVersion } from './subgraphs/remote-version.ts'
