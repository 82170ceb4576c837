import type { Language } from '@emis-sdk/model';

/** What a certificate says, once it is known that it says so. */
export interface CheckedCertificate {
  /** Whether the key that was given signed it; without one, only that nothing was altered is known. */
  readonly keyKnown: boolean;
  /** Thumbprint (RFC 7638) of the key that signed it. */
  readonly signedBy: string;
  /** Who was tried, in words. */
  readonly subject: string;
  readonly edition: string;
  readonly profile: string;
  /** RFC 3339. */
  readonly ranAt: string;
  /** Each level with its state, in words. */
  readonly levels: readonly (readonly [level: string, state: string])[];
}

/**
 * Checks a certificate without any network. The kit that makes certificates stands above the server, so it is passed in.
 *
 * @throws {EmisError} whose code starts with `certificate.`
 */
export type CheckCertificate = (
  text: string,
  about: { readonly language: Language; readonly key?: JsonWebKey },
) => Promise<CheckedCertificate>;
