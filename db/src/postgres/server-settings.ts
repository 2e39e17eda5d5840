const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The launcher reads "ready to accept connections".
  lc_messages: 'C',
  // /dev/shm of a container is often too small for parallel queries.
  ...(process.platform === 'linux' ? { dynamic_shared_memory_type: 'mmap' } : {}),
  // The hub's statements are short: compiling them costs more than it saves.
  jit: 'off',
  // Loading a nation should not stop for a checkpoint every second.
  max_wal_size: '2GB',
}

const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

/** Faster, and lost with the machine: for tests only. */
const throwaway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** The command-line arguments that hold Postgres's settings. */
export const settingArguments = (isDurable: boolean): string[] =>
  Object.entries({ ...always, ...(isDurable ? durable : throwaway) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
