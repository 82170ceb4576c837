import type { LineLimits, OutboxLine } from '@emis-sdk/client/outbox';
import { canonicalJson, type RawRecord, referencesOf } from '@emis-sdk/model';
import type { Operation, OperationResult, WireFinding } from '@emis-sdk/protocol';

const DAY_MS = 86_400_000;

/** The operations of an EMIS in memory, with an account of everything that took effect. Without eyes for anything but what an outbox may do wrong. */
export class OperationsEmis {
  readonly records = new Map<string, { readonly record: RawRecord; readonly version: string }>();
  /** Every effect, in order. */
  readonly applied: { readonly opId: string; readonly subject: string; readonly record: RawRecord | undefined }[] = [];
  /** How often each operation came. */
  readonly came = new Map<string, number>();
  limits: LineLimits = { records: 1000, bytes: 4_000_000, retentionMs: 400 * DAY_MS };
  reject: (operation: Operation) => WireFinding[] | undefined = () => undefined;
  /** What it finds in a record and takes all the same. */
  warn: (operation: Operation) => WireFinding[] | undefined = () => undefined;
  #results = new Map<string, { readonly hash: string; readonly result: OperationResult }>();
  #versions = 0;

  /** The retention is over. */
  forget(): void {
    this.#results = new Map();
  }

  ask(opId: string): OperationResult | undefined {
    const stored = this.#results.get(opId);
    return stored && { ...stored.result, replayed: true };
  }

  apply(operations: readonly Operation[]): OperationResult[] {
    return operations.map((operation) => this.#one(operation));
  }

  #one(operation: Operation): OperationResult {
    const { opId, entity } = operation;
    this.came.set(opId, (this.came.get(opId) ?? 0) + 1);
    const id = operation.kind === 'save' ? String(operation.record['id']) : operation.id;
    const about = { opId, entity, id };
    const stored = this.#results.get(opId);
    if (stored) {
      const same = stored.hash === canonicalJson(operation);
      return same ? { ...stored.result, replayed: true } : { ...about, status: 'mismatch' };
    }
    const result = this.#judge(operation, `${entity}/${id}`);
    const whole = { ...about, ...result };
    // What waits comes many times, and nothing is remembered of it.
    if (result.status !== 'dependency') this.#results.set(opId, { hash: canonicalJson(operation), result: whole });
    return whole;
  }

  #judge(operation: Operation, subject: string): Pick<OperationResult, 'status'> & Partial<OperationResult> {
    const held = this.records.get(subject);
    const findings = this.reject(operation);
    if (findings) return { status: 'rejected', findings };
    if (operation.ifMatch !== undefined && operation.ifMatch !== held?.version) {
      return { status: 'conflict', ...(held && { current: held.record, version: held.version }) };
    }
    if (operation.kind === 'remove') {
      if (!held) return { status: 'unchanged' };
      this.records.delete(subject);
      this.applied.push({ opId: operation.opId, subject, record: undefined });
      return { status: 'accepted' };
    }
    const missing = referencesOf(operation.entity, operation.record)
      .filter(({ targets, id }) => !targets.some((target) => this.records.has(`${target}/${id}`)))
      .flatMap(({ targets, id }) => targets.map((entity) => ({ entity, id })));
    if (missing.length > 0) return { status: 'dependency', waitsFor: missing };
    if (held && canonicalJson(held.record) === canonicalJson(operation.record))
      return { status: 'unchanged', version: held.version };
    const version = `v${++this.#versions}`;
    this.records.set(subject, { record: operation.record, version });
    this.applied.push({ opId: operation.opId, subject, record: operation.record });
    const warnings = this.warn(operation);
    return { status: 'accepted', version, ...(warnings && { findings: warnings }) };
  }
}

/** A line to it that never breaks. */
export function lineTo(emis: OperationsEmis): OutboxLine {
  return {
    limits: async () => emis.limits,
    send: async (operations) => emis.apply(structuredClone(operations) as Operation[]),
    ask: async (opId) => emis.ask(opId),
  };
}
