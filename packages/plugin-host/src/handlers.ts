import type { EntityName, Language } from '@emis-sdk/model';
import type { CardContent, Json, Reader, RouteAnswer, RuleInput, Tools } from '@emis-sdk/plugin';
import * as z from 'zod';
import type { Broker } from './broker.ts';
import type { Guard } from './guard.ts';
import { inputProjector } from './projection.ts';

/** What a plugin may add beside rules and indicators: something that is called, and may use its tools. */
export const HANDLER_KINDS = ['reaction', 'route', 'card', 'command', 'job'] as const;
export type HandlerKind = (typeof HANDLER_KINDS)[number];

/** What a handler says of itself. */
export interface HandlerHead {
  readonly kind: HandlerKind;
  /** As it stands under `contributes`: an event, `GET /late`, the name of a card, command or job. */
  readonly name: string;
  /** Of a card its title, of a command what it does. */
  readonly title?: Readonly<Record<Language, string>>;
  /** Of a job. */
  readonly everyMinutes?: number;
  /** Of a reaction to records: what it sees of them. */
  readonly reader?: Reader;
}

/** A handler as a runner gives it. */
export interface Handler extends HandlerHead {
  run(input: unknown, tools: Tools): unknown;
}

/** What a handler of each kind comes to. */
export interface HandlerResults {
  readonly reaction: undefined;
  readonly route: RouteAnswer;
  readonly card: CardContent;
  readonly command: Json;
  readonly job: undefined;
}

/** A handler as a server or a program calls it: guarded, with tools of its own, and what it comes to was looked at. */
export interface HostHandler<Kind extends HandlerKind = HandlerKind> extends HandlerHead {
  readonly kind: Kind;
  readonly plugin: string;
  /**
   * @param input of a reaction the event, or the record with those related to it; of a route the request; of a command its arguments
   * @throws {PluginError} `plugin.contribution-failed`, `plugin.bad-output`, `plugin.limit-exceeded`, `plugin.not-running`, `plugin.quarantined`
   */
  run(input?: unknown): Promise<HandlerResults[Kind]>;
}

const words = z.strictObject({ en: z.string().max(200), es: z.string().max(200), pt: z.string().max(200) });
const nothing = z.unknown().transform(() => undefined);
const RESULTS: { readonly [Kind in HandlerKind]: z.ZodType<unknown> } = {
  reaction: nothing,
  job: nothing,
  route: z.strictObject({ status: z.int().min(200).max(599).exactOptional(), body: z.json() }),
  card: z.strictObject({
    figures: z
      .array(z.strictObject({ label: words, value: z.number(), unit: z.string().max(50).exactOptional() }))
      .max(100),
    note: words.exactOptional(),
  }),
  command: z.json(),
};

/** Puts the guard and the broker before a handler. */
export function guardedHandler(handler: Handler, guard: Guard, broker: Broker, mostCharacters: number): HostHandler {
  const { kind, name, title, everyMinutes, reader } = handler;
  const project = reader && projectionFor(reader, guard);
  return Object.freeze<HostHandler>({
    ...{ kind, name, plugin: guard.plugin },
    ...(title && { title }),
    ...(everyMinutes !== undefined && { everyMinutes }),
    ...(reader && { reader }),
    async run(input) {
      const seen = project ? project(input as RuleInput) : input;
      const began = guard.begin(name);
      let result: unknown;
      try {
        result = await handler.run(seen, broker.toolsFor(`${kind} ${name}`));
      } catch (cause) {
        throw guard.failed(name, cause);
      } finally {
        if (began >= 0) guard.end(began);
      }
      const checked = RESULTS[kind].safeParse(result);
      const fits = checked.success && (JSON.stringify(checked.data) ?? '').length <= mostCharacters;
      if (!fits) throw guard.fault(name, 'plugin.bad-output');
      return checked.data as HandlerResults[HandlerKind];
    },
  });
}

function projectionFor(reader: Reader, { observer }: Guard): (input: RuleInput) => RuleInput {
  const project = inputProjector({ reads: [...reader.reads], needs: reader.needs ?? {} });
  return observer?.watching(reader, project) ?? project;
}

/** The event of a record of an entity that was taken in. */
export function recordedEvent(entity: EntityName): string {
  return `${entity}.recorded`;
}
