export type { Outgoing } from './batches.ts';
export type { ChangesOptions } from './changes.ts';
export { createClient, type EmisClient } from './client.ts';
// What can go wrong
export {
  AuthError,
  ClientError,
  IndeterminateError,
  InsecureUrlError,
  NetworkError,
  ProblemError,
  ProtocolError,
  TimeoutError,
} from './errors.ts';
// What a client tells while it works
export type { ClientEvents, Progress, Retry } from './events.ts';
export type { HeldBecause } from './held.ts';

// Keys
export { type ClientKeyPair, generateKeyPair, type Jwk, type SigningKey } from './keys.ts';
export type { ClientOptions, RetryOptions, TokenBinder, TokenBinding } from './options.ts';
export type { Receipt, SubmitOptions } from './submission.ts';
