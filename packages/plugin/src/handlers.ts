import type { EntityName, Language, Severity } from '@emis-sdk/model';
import type { RelatedRecord, RuleInput } from '@emis-sdk/validation';
import type { Json } from './handler-tools.ts';

type Words = Readonly<Record<Language, string>>;

/** What happens in an EMIS, told without anything personal but the ids of whoever was erased. */
export interface PlainEvents {
  /** A submission was settled: how many of its records were taken, were held already, were refused. */
  readonly 'submission.accepted': {
    readonly submission: string;
    readonly accepted: number;
    readonly unchanged: number;
    readonly rejected: number;
  };
  /** A finding was raised: so many times in one submission. */
  readonly 'finding.raised': {
    readonly submission: string;
    readonly code: string;
    readonly severity: Severity;
    readonly entity: EntityName;
    readonly count: number;
  };
  /**
   * A person was erased, and with it all that the EMIS held on the person. What the plugin remembers of it goes too: it is told again until this
   * was done without a failure, and perhaps once more after.
   */
  readonly 'subject.erased': {
    /** The product whose person it was. */
    readonly source: string;
    /** Of the record `person`, and of those that were merged into it. */
    readonly ids: readonly string[];
  };
}
export type PlainEvent = keyof PlainEvents;

export type EventHandler<Event extends PlainEvent, Tools> = (
  event: PlainEvents[Event],
  tools: Tools,
) => void | Promise<void>;

/** Reacts to each record of an entity that was taken in; it sees what it says it reads, like a rule. */
export interface RecordReaction<Tools> {
  readonly on: EntityName;
  readonly reads: readonly string[];
  readonly needs?: Readonly<Record<string, RelatedRecord>>;
  run(input: RuleInput, tools: Tools): void | Promise<void>;
}

/** A request as a plugin sees it. */
export interface RouteRequest {
  readonly query: Readonly<Record<string, string>>;
  /** The body, when it was JSON. */
  readonly body?: Json;
}

export interface RouteAnswer {
  /** @default 200 */
  readonly status?: number;
  readonly body: Json;
}

/** Answers requests under `/plugins/<id>`. Who asks was authenticated by the server. */
export interface Route<Tools> {
  readonly method: 'GET' | 'POST';
  /** `/late`: small letters, digits, `-` and `/`. */
  readonly path: string;
  handle(request: RouteRequest, tools: Tools): RouteAnswer | Promise<RouteAnswer>;
}

/** What a card shows: data. The portal draws it, in its own manner and the language of the reader. */
export interface CardContent {
  readonly figures: readonly { readonly label: Words; readonly value: number; readonly unit?: string }[];
  readonly note?: Words;
}

export interface Card<Tools> {
  readonly id: string;
  readonly title: Words;
  build(tools: Tools): CardContent | Promise<CardContent>;
}

/** A command of the plugin: what it answers is printed, as text or as JSON. */
export interface Command<Tools> {
  readonly name: string;
  readonly summary: Words;
  run(args: readonly string[], tools: Tools): Json | Promise<Json>;
}

/** Something that is run by the clock. */
export interface Job<Tools> {
  readonly id: string;
  readonly everyMinutes: number;
  run(tools: Tools): void | Promise<void>;
}
