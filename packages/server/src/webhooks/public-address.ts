import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where a name leads: every address, as the resolver of the machine gives them. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Why nothing is sent to an address. */
export type AddressFault = 'not-a-url' | 'not-https' | 'has-credentials' | 'not-public';

/**
 * What can be said of an address without asking a resolver. Names that resolve to machines inside are found out when they are
 * resolved, at each sending.
 *
 * @param insideAllowed for trying things out on one's own machine: plain http, and this machine
 */
export function addressFault(text: string, insideAllowed = false): AddressFault | undefined {
  const url = URL.parse(text);
  if (!url) return 'not-a-url';
  if (url.protocol !== 'https:' && !(insideAllowed && url.protocol === 'http:')) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'has-credentials';
  const host = hostOf(url);
  if (insideAllowed) return undefined;
  if (isIP(host) !== 0) return isPublic(host) ? undefined : 'not-public';
  // A name of one part, or one that never leaves a network: RFC 6761, RFC 6762, RFC 8375, RFC 9476.
  return /^[^.]+\.?$|\.(localhost|local|internal|intranet|lan|home\.arpa|alt|onion|invalid|test|example)\.?$/i.test(
    host,
  )
    ? 'not-public'
    : undefined;
}

/** The host of an address, as it is resolved: IPv6 without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * Whether an IP address is one of the public internet. Everything else is refused: this machine, private and shared networks, the
 * link (with the metadata services of clouds), multicast, documentation, translated and tunnelled forms of any of these.
 *
 * Source: the IANA special-purpose registries, as `ipaddr.js` has them; of IPv6 only what is handed out today, `2000::/3`.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (!(parsed instanceof ipaddr.IPv6)) return true;
  return ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}
