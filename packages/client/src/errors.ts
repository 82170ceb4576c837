import { EmisError, type ErrorParams } from '@emis-sdk/model/core';
import type { Problem } from '@emis-sdk/protocol';

/** The base of everything that can go wrong between a product and an EMIS. */
export class ClientError extends EmisError {}

/** The EMIS could not be reached, or the line broke, in every attempt. Code `client.network`. */
export class NetworkError extends ClientError {
  constructor(params: { method: string; path: string }, options?: ErrorOptions) {
    super(
      'client.network',
      `${params.method} ${params.path}: the EMIS could not be reached, or the line broke. Check the address and the connection, then try again.`,
      params,
      options,
    );
  }
}

/** No attempt was answered in time. Code `client.timeout`. */
export class TimeoutError extends ClientError {
  constructor(params: { method: string; path: string; timeoutMs: number }, options?: ErrorOptions) {
    super(
      'client.timeout',
      `${params.method} ${params.path}: no answer within ${params.timeoutMs} ms. Try again later, or allow more time with the option timeoutMs.`,
      params,
      options,
    );
  }
}

/** The EMIS said no. Code `client.refused`; what it said stands in `problem`. */
export class ProblemError extends ClientError {
  readonly problem: Problem;
  /** HTTP status. */
  readonly status: number;
  /** Quote this when asking the EMIS for help. */
  readonly requestId: string | undefined;
  /** How long the EMIS asks to stay away, in milliseconds, when it does (`Retry-After`). */
  readonly retryAfterMs: number | undefined;

  constructor(
    params: { method: string; path: string },
    problem: Problem,
    { retryAfterMs, ...options }: ErrorOptions & { readonly retryAfterMs?: number | undefined } = {},
  ) {
    const { status, code, title, fix, requestId } = problem;
    super(
      'client.refused',
      `${params.method} ${params.path}: the EMIS answered ${status} ${code}: ${title}${fix ? `. ${fix}` : ''}${requestId ? ` (request ${requestId})` : ''}`,
      { ...params, status, problem: code, title, ...(fix && { fix }), ...(requestId && { requestId }) },
      options,
    );
    this.problem = problem;
    this.status = status;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The EMIS does not know this client or does not let it in. Code `client.unauthorised`. */
export class AuthError extends ClientError {
  constructor(reason: string, params: ErrorParams = {}, options?: ErrorOptions) {
    super(
      'client.unauthorised',
      `The EMIS does not let this client in: ${reason}. Check the client id, that its private key is the one registered, the scopes, and this machine's clock.`,
      { ...params, reason },
      options,
    );
  }
}

/** The address is not safe to send keys and pupils' records to. Code `client.insecure-url`. */
export class InsecureUrlError extends ClientError {
  constructor(host: string) {
    super(
      'client.insecure-url',
      `${host} is addressed without https, so anyone on the way could read along. Use an https address; plain http is for this machine only, or with the option allowInsecureUrl.`,
      { host },
    );
  }
}

/** The answer is not one of the protocol. Code `client.protocol`; `params.at` says which part of it. */
export class ProtocolError extends ClientError {
  constructor(params: { method: string; path: string; at: string; expected: string }, options?: ErrorOptions) {
    super(
      'client.protocol',
      `${params.method} ${params.path}: the answer is not of the EMIS protocol (${params.at}: ${params.expected}). Check that the address is that of an EMIS and that both sides speak the same version.`,
      params,
      options,
    );
  }
}

/**
 * Nobody knows whether the batch was applied: it was sent, and no attempt brought an answer that settles it. Code `client.indeterminate`.
 *
 * Send the same records again: those that were applied come back as `unchanged`. `cause` tells how the last attempt ended.
 */
export class IndeterminateError extends ClientError {
  /** The idempotency key that every attempt carried. */
  readonly key: string;
  readonly submissionId: string;

  constructor(params: { method: string; path: string; key: string; submissionId: string }, options?: ErrorOptions) {
    super(
      'client.indeterminate',
      `${params.method} ${params.path}: it is not known whether the EMIS applied this (key ${params.key}). Send the same records again: what was applied comes back as unchanged.`,
      params,
      options,
    );
    this.key = params.key;
    this.submissionId = params.submissionId;
  }
}
