import type { EntityName, RawRecord } from '@emis-sdk/model';

/** A record in the words of the standard. */
export interface Entered {
  readonly entity: EntityName;
  readonly record: RawRecord;
}

/** Where the product finds its EMIS, and as whom it comes. */
export interface Connection {
  readonly url: string;
  readonly clientId: string;
  /** ES256, a JWK. Real for the length of the trial and worthless after it. */
  readonly privateKey: JsonWebKey;
  readonly profile: { readonly id: string; readonly edition: string };
  /** The keys with which the EMIS signs its hints, as at `/.well-known/webhook-keys`. */
  readonly webhookKeys: readonly string[];
}

/** What a product shows to a person of a record that did not get through. */
export interface Shown {
  readonly entity: string;
  readonly id: string;
  /** The codes of the findings. */
  readonly codes: readonly string[];
}

/**
 * A product as the kit drives it: the adapter that a vendor writes, some thirty lines. `start`, `enter` and `sync` are needed; each of the others
 * makes further trials possible. The kit never looks inside: what it judges is what travels.
 */
export interface ProductUnderTest {
  /** As it stands in the certificate. */
  readonly name: string;
  readonly version?: string;
  /** The kinds of record that the product keeps. @default session, school, class, person, enrolment and seat */
  readonly entities?: readonly EntityName[];
  /** Begins anew, with nothing kept from before, on this EMIS. */
  start(connection: Connection): Promise<void>;
  /**
   * Keeps records as if a person had typed them in, a record with an id that it holds being a change or a correction of it.
   *
   * @returns the ids under which the product keeps them, by those given, where they differ
   */
  enter(records: readonly Entered[]): Promise<Readonly<Record<string, string>> | undefined>;
  /** Sends what can be sent now. Resolves when there is nothing left to send, or when the product would try again later. */
  sync(): Promise<void>;
  /** Ends as in a power cut, and is there again with what was on its disk, on the same EMIS. */
  crash?(): Promise<void>;
  /** Has another private key from now on; the EMIS knows it already, and no more the old one. */
  useKey?(privateKey: JsonWebKey): Promise<void>;
  /** What a person sees as not having got through. */
  shown?(): Promise<readonly Shown[]>;
  /** Everything that the product has logged since it started. */
  logs?(): Promise<string>;
  /** Reads what changed at the EMIS since it last did. */
  follow?(): Promise<void>;
  /** The records of other products that it holds by following, one line for each, twice if it took one for new twice. */
  held?(): Promise<readonly { readonly entity: string; readonly id: string }[]>;
  /** The address at which it takes hints. */
  hintAddress?(): Promise<string>;
  /** The end of all trials. */
  stop?(): Promise<void>;
}

/** What an adapter may be able to do beyond what it must. */
export const ABILITIES = ['crash', 'useKey', 'shown', 'logs', 'follow', 'held', 'hintAddress'] as const;
export type Ability = (typeof ABILITIES)[number];
