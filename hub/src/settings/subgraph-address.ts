import { address } from './setting.ts'
import { settingValue } from './settings.ts'

/** The variable that says where a subgraph of any name is: `PRODUCT_CATALOG_URL` for `product-catalog`. */
export const addressSetting = (subgraph: string): string => `${subgraph.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_URL`

/** Where the environment says that a subgraph is, if it does. @throws Failure when it is no address */
export function givenAddress(environment: NodeJS.ProcessEnv, subgraph: string): string | undefined {
  const name = addressSetting(subgraph)
  const about = { th: `ที่ที่พบ ${subgraph}`, en: `where ${subgraph} is found` }
  return settingValue(address({ name, about }, ['http:', 'https:'], 'http://127.0.0.1:4001/graphql'), environment)
}
