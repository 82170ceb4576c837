import type { EntityName, RawRecord } from '@emis-sdk/model';
import { isEntityName } from '@emis-sdk/model/core';
import { isRecordId } from '@emis-sdk/model/sending';
import type { WireFinding } from '@emis-sdk/protocol';
import { UnsavableRecordError } from './errors.ts';

/** Why a row is kept back. `refused`: by itself it made the EMIS refuse a whole request. `unreadable`: its content was damaged. */
export type FailureReason = 'rejected' | 'conflict' | 'mismatch' | 'refused' | 'dependency' | 'unreadable';

/** What is known of a row that did not get through, over all its corrections. */
export interface Failure {
  readonly reason: FailureReason;
  readonly findings?: readonly WireFinding[];
  /** For a conflict: the record and the version that the EMIS holds. */
  readonly current?: RawRecord;
  readonly version?: string;
  /** The records that the EMIS lacks. */
  readonly waitsFor?: readonly { readonly entity: EntityName; readonly id: string }[];
  /** The code of the problem with which the EMIS refused the request. */
  readonly problem?: string;
  readonly count: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

/** An operation, and what became of it so far. */
export interface OperationContent {
  readonly kind: 'save' | 'remove';
  readonly entity: EntityName;
  readonly id: string;
  /** For `save`. */
  readonly record?: RawRecord;
  readonly ifMatch?: string;
  /** The version that a person named, where `ifMatch` has become the one that came of an earlier operation of ours. */
  readonly base?: string;
  /** The chain. */
  readonly aggregate: string;
  readonly savedAt: string;
  /** The row in whose place this one stands, and that place. */
  readonly replaces?: string;
  readonly position?: number;
  readonly failure?: Failure;
}

/** Tells the sender that a person took a row away; nothing is sent for it. */
export interface DiscardContent {
  readonly kind: 'discard';
  readonly aggregate: string;
  readonly replaces: string;
}

export type RowContent = OperationContent | DiscardContent;

/**
 * The content as bytes.
 *
 * @throws {UnsavableRecordError} when it is no JSON: a circle, a bigint, nested too deep
 */
export function encodeRow(content: RowContent): Uint8Array<ArrayBuffer> {
  let text: string;
  try {
    text = JSON.stringify(content);
  } catch {
    // The cause is left out: it may hold values.
    throw new UnsavableRecordError('entity' in content ? content.entity : 'record', 'it cannot be written as JSON');
  }
  return new TextEncoder().encode(text);
}

/** @throws {SyntaxError} when it is no JSON */
export function decodeRow<T = RowContent>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** @throws {UnsavableRecordError} when the entity or the id is none */
export function checkKey(entity: EntityName, id: unknown): string {
  if (!isEntityName(entity)) throw new UnsavableRecordError('record', 'its entity is not one of the standard');
  if (typeof id !== 'string' || !isRecordId(id))
    throw new UnsavableRecordError(entity, 'it has no id that could be one');
  return id;
}
