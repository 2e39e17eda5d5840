import { isIPv6 } from 'node:net'

/**
 * Whom an address is counted with: an IPv4 address stands for itself, also within IPv6; of IPv6 the first 64 bits, since one
 * household or office is given all addresses behind them.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [before = '', after] = address.split('::')
  const groups = groupsOf(before)
  const rest = after === undefined ? [] : groupsOf(after)
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0')
  return [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** The groups of a part of an address; an IPv4 address at its end takes the place of two. */
const groupsOf = (part: string): string[] =>
  part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : group))
