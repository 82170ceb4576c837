import type { Operation, OperationResult } from '@emis-sdk/protocol';
import type { RecordChecker } from '@emis-sdk/validation';
import type { AccessRecorder } from './audit/record-access.ts';
import type { Caller } from './within-grant.ts';

/** Whose operations they are, and by what they are judged. */
export interface Judging {
  readonly client: Caller;
  readonly checker: RecordChecker;
  /** Of the standard. */
  readonly edition: string;
  readonly now: Date;
  readonly access: AccessRecorder;
  /** Told when a rule failed. */
  readonly onFailure: (error: unknown) => void;
}

/** What an operation came to, before it has a name: its `opId` is put to it where it is kept. */
export type Outcome = Omit<OperationResult, 'opId' | 'entity' | 'id' | 'replayed'>;

export type Save = Extract<Operation, { kind: 'save' }>;
export type Removal = Extract<Operation, { kind: 'remove' }>;
