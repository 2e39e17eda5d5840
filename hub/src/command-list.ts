import type { Command } from './command.ts'

/** The commands by name; each is loaded only when it is asked for, for some load the whole hub. */
export const commandList: Record<string, () => Promise<{ command: Command }>> = {
  help: () => import('./commands/help.ts'),
  start: () => import('./commands/start.ts'),
  serve: () => import('./commands/serve.ts'),
  migrate: () => import('./commands/migrate.ts'),
  seed: () => import('./commands/seed.ts'),
  demo: () => import('./commands/demo.ts'),
  import: () => import('./commands/import.ts'),
  verify: () => import('./commands/verify.ts'),
  retention: () => import('./commands/retention.ts'),
  token: () => import('./commands/token.ts'),
}
