import type { KeyObject } from 'node:crypto';
import type { CheckCertificate } from './certificate-check.ts';
import { PasswordChecks, type PasswordCost } from './sign-in/password.ts';
import type { PortalDoor, PortalProxy } from './sign-in/visitor.ts';

/** How the portal is opened, and what it is lent. */
export interface PortalOptions {
  /** A proxy in front that knows who somebody is. Accounts say what that person may do; their passwords are not asked for. */
  readonly proxy?: PortalProxy;
  /**
   * Whether somebody else lets in only the right persons. Then the portal answers under any of its names while there is no account, and whoever gets
   * through may do everything. @default false: without accounts it answers on this machine alone
   */
  readonly guardedElsewhere?: boolean;
  /** What a guess at a password costs, where it is not what accounts are made with. @default 128 MiB and some tenths of a second */
  readonly passwordCost?: PasswordCost;
  /** Checks certificates on the page for that. @default there is no such check */
  readonly checkCertificate?: CheckCertificate;
}

/** What the pages of the portal are made with. */
export interface PortalParts extends PortalDoor {
  readonly passwords: PasswordChecks;
  readonly checkCertificate?: CheckCertificate | undefined;
}

/** @param issuer the address of the server as it is known */
export function portalParts(
  { proxy, guardedElsewhere = false, passwordCost, checkCertificate }: PortalOptions,
  issuer: string,
  key: KeyObject,
): PortalParts {
  const { protocol, hostname, origin } = new URL(issuer);
  return {
    ...{ key, proxy, guardedElsewhere, checkCertificate, passwords: new PasswordChecks(passwordCost) },
    ...{ secure: protocol === 'https:', ownHost: hostname, ownOrigin: origin },
  };
}
