import { CURRENT_EDITION } from '@emis-sdk/model/core';
import { MAX_OPERATIONS, type Operation, type OperationResult, SENDING_ROUTES } from '@emis-sdk/protocol';
import { operationResult, operationResults } from '../answer-shapes.ts';
import { ProblemError } from '../errors.ts';
import { inOrder } from '../in-order.ts';
import type { Session } from '../session.ts';

/** What the EMIS takes at once, and how long it remembers. */
export interface LineLimits {
  readonly records: number;
  /** Bytes of a request body, decoded. */
  readonly bytes: number;
  /** For how long the EMIS remembers what it said of an operation, in milliseconds. */
  readonly retentionMs: number;
}

/**
 * The way from an outbox to an EMIS. Each method makes one attempt and throws when there is no answer; a {@link ProblemError} when the EMIS
 * said no to the whole request. Whoever brings a way of their own keeps to the operations of the protocol.
 */
export interface OutboxLine {
  limits(signal: AbortSignal | undefined): Promise<LineLimits>;
  /** One result for each operation, in their order. */
  send(operations: readonly Operation[], signal: AbortSignal | undefined): Promise<readonly OperationResult[]>;
  /** What the EMIS said of an operation; `undefined` when it does not remember any. */
  ask(opId: string, signal: AbortSignal | undefined): Promise<OperationResult | undefined>;
}

/** By whose rules records were checked, and in which edition of the standard they are written. */
export interface Written {
  readonly profile: { readonly id: string; readonly edition: string };
  /** @default that of this SDK */
  readonly edition?: string;
}

const DAY_MS = 86_400_000;

/** The way of the protocol, over a client's session. */
export function lineOf(session: Session, { profile, edition = CURRENT_EDITION }: Written): OutboxLine {
  return {
    async limits() {
      const { limits, retentionDays } = await session.known();
      return {
        records: Math.min(limits.batchRecords, MAX_OPERATIONS),
        bytes: limits.bodyBytes,
        retentionMs: (retentionDays?.operations ?? limits.idempotencyDays) * DAY_MS,
      };
    },
    async send(operations, signal) {
      const json = JSON.stringify({ profile, edition, operations });
      const answer = inOrder(operationResults, 'results', operations, ({ opId }, said) => said?.opId === opId);
      const path = SENDING_ROUTES.operations;
      return (await session.ask({ method: 'POST', path, json, answer, attempts: 1, signal })).results;
    },
    async ask(opId, signal) {
      const path = SENDING_ROUTES.operation.replace(':opId', encodeURIComponent(opId));
      try {
        return await session.ask({ method: 'GET', path, answer: operationResult, attempts: 1, signal });
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}
