import { Command } from 'commander';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { FAILED_OUTPUT, OUTPUTS, OUTPUTS_ELSEWHERE } from './outputs/outputs.ts';

/** What commands have said since a test began, or since {@link Heard.forget}. */
export interface Heard {
  /** On both streams, in order. */
  said: string;
  stdout: string;
  stderr: string;
  forget(): void;
}

/**
 * Keeps what commands of the tests of a file write, instead of letting it through. What one prints with `--json` must be as its published schema says,
 * and no field may be in it that the schema does not know.
 */
export function listen(): Heard {
  const heard: Heard = {
    said: '',
    stdout: '',
    stderr: '',
    forget: () => Object.assign(heard, { said: '', stdout: '', stderr: '' }),
  };
  let asked: readonly string[] = [];
  const otherwise: unknown[] = [];
  beforeEach(() => {
    heard.forget();
    const { parseAsync } = Command.prototype;
    vi.spyOn(Command.prototype, 'parseAsync').mockImplementation(function (this: Command, args, how) {
      asked = (args ?? []).map(String);
      return parseAsync.call(this, args, how);
    });
    for (const name of ['stdout', 'stderr'] as const) {
      vi.spyOn(process[name], 'write').mockImplementation((text) => {
        heard.said += String(text);
        heard[name] += String(text);
        if (name === 'stdout' && asked.includes('--json')) otherwise.push(...unlikeItsSchema(asked, String(text)));
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(otherwise.splice(0)).toEqual([]);
  });
  return heard;
}

/** What of an output its schema does not say, and what a schema says otherwise. */
function unlikeItsSchema(args: readonly string[], text: string): unknown[] {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const command = [3, 2, 1]
    .map((count) => `emis ${words.slice(0, count).join(' ')}`)
    .find((name) => Object.hasOwn(OUTPUTS, name) || Object.hasOwn(OUTPUTS_ELSEWHERE, name));
  if (command === undefined || Object.hasOwn(OUTPUTS_ELSEWHERE, command)) return [];
  return [...jsonIn(text)].flatMap((printed) => {
    // Values of indicators are written one by one, as parts of one text.
    if (command === 'emis indicators' && !('schemaVersion' in printed)) return [];
    const schema = 'error' in printed ? FAILED_OUTPUT : OUTPUTS[command];
    const { data, error } = schema?.safeParse(printed) ?? {};
    return error || JSON.stringify(sorted(data)) !== JSON.stringify(sorted(printed))
      ? [{ command, printed, error }]
      : [];
  });
}

function* jsonIn(text: string): Generator<object> {
  if (!/^\s*[[{]/.test(text)) return;
  try {
    yield JSON.parse(text) as object;
  } catch {
    // A part of a longer text, or words.
  }
}

/** With keys in order, as a schema gives them back in its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
