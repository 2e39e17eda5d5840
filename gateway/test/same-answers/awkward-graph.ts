import { composeServices } from '@apollo/composition'
import { type DocumentNode, parse } from 'graphql'

const link = (imports: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [${imports}])`

/** What federation knows and the hub does not use: unions, interfaces, required, provided, shared and hidden fields. */
const sdl: Record<string, string> = {
  shop: `
    ${link('"@key", "@shareable", "@inaccessible", "@provides", "@external"')}
    type Query { products(first: Int): [Product!]! anything: [Anything!] search(text: String!): [Anything] me: Person shelf: Shelf! @shareable }
    type Mutation { buy(id: ID!, count: Int! = 1): Purchase later(note: Note): Product }
    input Note { text: String! lines: [String!] }
    type Purchase { product: Product! person: Person count: Int! }
    interface Product @key(fields: "id") { id: ID! name: String! price: Float related: [Product!] }
    type Book implements Product @key(fields: "id") {
      id: ID! name: String! price: Float related: [Product!] pages: Int author: Person @provides(fields: "name") secret: String @inaccessible
    }
    type Game implements Product @key(fields: "id") { id: ID! name: String! price: Float related: [Product!] size: Size players: [Person] }
    enum Size { SMALL LARGE @inaccessible }
    union Anything = Book | Game | Person | Shelf
    type Person @key(fields: "id") { id: ID! name: String @external }
    type Shelf @shareable { label: String! lines: [[Int!]!] anything: Anything! }
  `,
  people: `
    ${link('"@key", "@shareable"')}
    type Query { people: [Person!] shelf: Shelf! @shareable }
    type Mutation { rename(id: ID!, name: String): Person }
    type Person @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String @shareable address: Address friends: [Person!]! likes: [Liked] }
    type Address { street: String! town: Town }
    type Town @key(fields: "code country { code }") { code: String! country: Country! mayor: Person }
    type Country @shareable { code: String! }
    union Liked = Person | Town
    type Shelf @shareable { label: String! }
  `,
  stock: `
    ${link('"@key", "@external", "@requires", "@interfaceObject", "@shareable", "@override"')}
    type Query { warehouses: [Warehouse!]! }
    type Product @key(fields: "id") @interfaceObject { id: ID! inStock: Int! places: [Warehouse!] }
    type Warehouse @key(fields: "id") { id: ID! town: Town keeper: Person holds: [Product!]! }
    type Person @key(fields: "id") {
      id: ID! name: String @external address: Address @external
      parcel: String @requires(fields: "name address { street town { code } }") distance: Float! @requires(fields: "address { street }")
    }
    type Address @external { street: String! town: Town }
    type Town @key(fields: "code country { code }") { code: String! country: Country! warehouses: [Warehouse!] }
    type Country @shareable { code: String! }
  `,
}

export const awkwardSubgraphs: Record<string, DocumentNode> = Object.fromEntries(
  Object.entries(sdl).map(([name, text]) => [name, parse(text)]),
)

/** The supergraph of the above. @throws when they do not compose */
export function awkwardSupergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(awkwardSubgraphs).map(([name, typeDefs]) => ({ name, typeDefs, url: `http://${name}.invalid` })),
  )
  if (!supergraphSdl) throw new Error(errors?.map(String).join('\n'))
  return supergraphSdl
}
