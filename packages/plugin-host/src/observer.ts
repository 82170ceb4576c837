import { ENTITIES, type EntityName, type RawRecord } from '@emis-sdk/model';
import type { Permission, Reader, RuleInput } from '@emis-sdk/plugin';

/**
 * Watches what a plugin really does while its author tries it: which fields it reads, which doors it uses, what it reaches for in vain. It shows
 * the plugin records that tell on it, so it costs time, and is for tests.
 */
export class Observer {
  readonly used = new Set<Permission>();
  /** What it reached for without having declared it. */
  readonly beyond = new Set<Permission>();
  /** Codes of the findings that it raised. */
  readonly findings = new Set<string>();

  /** The same function with records that tell what is read of them. */
  watching(reader: Reader, project: (input: RuleInput) => RuleInput): (input: RuleInput) => RuleInput {
    const { on, reads, needs = {} } = reader;
    return (input) => {
      const { record, related } = project(input);
      const watched = new Proxy(related, {
        get: (target, name) => {
          const need = typeof name === 'string' ? needs[name] : undefined;
          const other = Reflect.get(target, name) as RawRecord | undefined;
          if (!need) return other;
          this.used.add(`read ${on}.${need.by}`);
          return other && this.record(need.entity, need.reads, other);
        },
      });
      return { record: this.record(on, reads, record), related: watched };
    };
  }

  /** A record that tells what is read of it. */
  record(entity: EntityName, reads: readonly string[], record: RawRecord): RawRecord {
    const note = (name: string | symbol): void => {
      if (typeof name !== 'string' || name === 'id' || !Object.hasOwn(ENTITIES[entity].fields, name)) return;
      (reads.includes(name) ? this.used : this.beyond).add(`read ${entity}.${name}`);
    };
    return new Proxy(record, {
      get(target, name) {
        note(name);
        return Reflect.get(target, name);
      },
      has(target, name) {
        note(name);
        return Reflect.has(target, name);
      },
      getOwnPropertyDescriptor(target, name) {
        note(name);
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
  }
}
