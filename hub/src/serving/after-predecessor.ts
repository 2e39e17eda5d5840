import { setTimeout as delay } from 'node:timers/promises'

const patience = 2_000
const pause = 50

/**
 * Runs `work` again for a moment while it fails for a reason that passes: a hub that was stopped a second ago may still
 * hold its port and its data folder.
 */
export async function afterPredecessor<T>(work: () => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T> {
  for (const until = Date.now() + patience; ; await delay(pause)) {
    try {
      return await work()
    } catch (error) {
      if (!mayPass(error) || Date.now() > until) throw error
    }
  }
}
