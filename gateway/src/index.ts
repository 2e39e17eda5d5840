export { createGateway, type GatewayOptions } from './gateway.ts'
export { type RemoteSubgraphOptions, remoteSubgraph } from './remote-subgraph.ts'
export { demoTokenReader, makeDemoToken, type TokenReader, TokenRefused } from './token.ts'
