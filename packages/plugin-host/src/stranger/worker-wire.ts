import type { AskMessage, BrokenLimit, FromThread, GuestTask } from './wire.ts';

/** What a worker of a browser is told first: the plugin that it is for. */
export interface WorkerTask extends GuestTask {
  readonly type: 'begin';
  readonly memory: SharedArrayBuffer;
}

/** What it is asked. `now`: the other side waits at the shared memory, and hears no messages. */
export interface WorkerAsk extends AskMessage {
  readonly now: boolean;
}

export type ToWorker = WorkerTask | WorkerAsk;

/** What is left in shared memory. A call is its name, a line break, and what it is given. */
export const KINDS = ['done', 'thrown', 'limit', 'call', 'log', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

export function textOf(message: FromThread): string {
  switch (message.type) {
    case 'done':
      return message.text;
    case 'thrown':
      return message.said;
    case 'limit':
      return message.limit;
    case 'log':
      return message.line;
    case 'call':
      return `${message.name}\n${message.args}`;
  }
}

/** The same message out of its text. */
export function messageOf(kind: Kind, text: string): FromThread | undefined {
  switch (kind) {
    case 'done':
      return { type: 'done', text };
    case 'thrown':
      return { type: 'thrown', said: text };
    case 'limit':
      return { type: 'limit', limit: text as BrokenLimit };
    case 'log':
      return { type: 'log', line: text };
    case 'call': {
      const end = text.indexOf('\n');
      return { type: 'call', name: text.slice(0, end), args: text.slice(end + 1) };
    }
    case 'answer':
      return undefined;
  }
}
