import { databases } from './databases.ts'
import { disclosure } from './disclosure.ts'
import { limits } from './limits.ts'
import { retention } from './retention.ts'
import { serving } from './serving.ts'
import { signIn } from './sign-in.ts'

/** Every environment variable the hub reads. */
export const definitions = { ...databases, ...serving, ...limits, ...signIn, ...retention, ...disclosure } as const
