import type { RawRecord } from '@emis-sdk/model';
import type { EngineFaults } from './engine-faults.ts';
import type { Fault } from './fault.ts';
import type { KeyIndex } from './key-index.ts';
import type { PreparedRule } from './record-rules.ts';
import type { RuleContext } from './rule.ts';
import type { Subject } from './subject.ts';

/** So many questions wait at most: what is kept of a record is small, and of no more than these. */
const MOST = 1000;

interface Question {
  readonly subject: Subject;
  readonly id: string;
  /** What the rule depends on. */
  readonly record: RawRecord;
}

/** Gathers what is to be asked of rules that are dear to call and cheap to call for many: those behind a wall. */
export class AskedTogether {
  readonly #index: KeyIndex;
  readonly #context: RuleContext;
  readonly #engine: EngineFaults;
  #waiting = new Map<PreparedRule, Question[]>();
  #count = 0;

  constructor(index: KeyIndex, context: RuleContext, engine: EngineFaults) {
    this.#index = index;
    this.#context = context;
    this.#engine = engine;
  }

  /** Whether as many wait as may. */
  get isFull(): boolean {
    return this.#count >= MOST;
  }

  add(rule: PreparedRule, subject: Subject, id: string, record: RawRecord): void {
    const question = { subject, id, record: { ...rule.keep(record), id } };
    const questions = this.#waiting.get(rule);
    if (questions) questions.push(question);
    else this.#waiting.set(rule, [question]);
    this.#count++;
  }

  /** Asks all that wait, and gives what the rules say, rule by rule. */
  answers(): readonly { readonly subject: Subject; readonly fault: Fault }[] {
    if (this.#count === 0) return NONE;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#count = 0;
    return [...waiting].flatMap(([rule, questions]) =>
      this.#suspects(rule, questions).flatMap(({ subject, id, record }) =>
        rule.check(id, record, this.#index, this.#context, this.#engine).map((fault) => ({ subject, fault })),
      ),
    );
  }

  /** Those of which a rule has to be asked alone: all, when it fails to say of which. It then fails for good. */
  #suspects(rule: PreparedRule, questions: readonly Question[]): readonly Question[] {
    if (questions.length === 1) return questions;
    const records = questions.map(({ record }) => record);
    try {
      const places = rule.suspectsAmong(records, this.#index, this.#context);
      return places.flatMap((place) => questions[place] ?? []);
    } catch {
      return questions;
    }
  }
}

const NONE: readonly never[] = [];
