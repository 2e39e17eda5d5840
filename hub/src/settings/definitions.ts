import { databases } from './databases.ts'
import { serving } from './serving.ts'
import { signIn } from './sign-in.ts'

/** Every environment variable the hub reads. */
export const definitions = { ...databases, ...serving, ...signIn } as const
