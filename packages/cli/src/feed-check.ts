import { createHash } from 'node:crypto';
import { canonicalJson, type EntityName, type RawRecord } from '@emis-sdk/model';
import type { ChangePage } from '@emis-sdk/protocol';

/** Whether a reader of the feed has exactly the records that the sender had accepted. */
export interface FeedComparison {
  /** Changes read, of this sender. */
  readonly changes: number;
  readonly matches: boolean;
  readonly missing: number;
  readonly foreign: number;
  readonly different: number;
}

/**
 * Remembers what was accepted, as one digest a record, and compares it with what the feed says in the end.
 * A record may change several times in the feed: its last state counts.
 */
export class FeedCheck {
  readonly #accepted = new Map<string, string>();

  accept(entity: EntityName, id: string, record: RawRecord): void {
    this.#accepted.set(`${entity}/${id}`, digest(record));
  }

  async compare(pages: AsyncIterable<ChangePage>, source: string): Promise<FeedComparison> {
    const seen = new Map<string, string>();
    let changes = 0;
    for await (const page of pages) {
      for (const change of page.changes) {
        if (change.source !== source) continue;
        changes++;
        const key = `${change.entity}/${change.id}`;
        if (change.kind === 'removed' || change.kind === 'left') seen.delete(key);
        else seen.set(key, digest(change.record));
      }
    }
    let missing = 0;
    let different = 0;
    for (const [key, hash] of this.#accepted) {
      const read = seen.get(key);
      if (read === undefined) missing++;
      else if (read !== hash) different++;
    }
    const foreign = [...seen.keys()].filter((key) => !this.#accepted.has(key)).length;
    return { changes, missing, foreign, different, matches: missing + foreign + different === 0 };
  }
}

/** The same for two records that differ in nothing but the order of their fields. */
function digest(record: RawRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('base64');
}
