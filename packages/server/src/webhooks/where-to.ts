import { isIP, type LookupFunction } from 'node:net';
import { addressFault, hostOf, isPublic, type Resolve, resolveByDns } from './public-address.ts';

/** Where something that leaves the server may go to. */
export type WhereTo =
  | { readonly kind: 'there'; readonly url: URL; readonly lookup: LookupFunction }
  /** The address leads inside, or is none. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'not-found' };

export interface WhereToOptions {
  readonly resolve?: Resolve;
  /** For trying things out: this machine, over plain http. */
  readonly insideAllowed?: boolean;
}

/**
 * Looks at an address before anything is opened. The name is resolved here and every address that it has must be public; `lookup` leads a
 * connection to one of those that were looked at, so that a name that leads elsewhere a moment later gains nothing.
 */
export async function whereTo(text: string, options: WhereToOptions = {}): Promise<WhereTo> {
  const { resolve = resolveByDns, insideAllowed = false } = options;
  if (addressFault(text, insideAllowed)) return { kind: 'refused' };
  const url = new URL(text);
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await resolve(host).catch(() => []);
  const [address] = addresses;
  if (address === undefined) return { kind: 'not-found' };
  if (!insideAllowed && !addresses.every(isPublic)) return { kind: 'refused' };
  const family = isIP(address);
  return {
    ...{ kind: 'there', url },
    lookup(_name, { all }, found) {
      if (all) found(null, [{ address, family }]);
      else found(null, address, family);
    },
  };
}
