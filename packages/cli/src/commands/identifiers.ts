import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { type CountryProfile, loadProfile, PROFILE_IDS, profileIdOf } from '@emis-sdk/profiles';
import type { IdentifierType } from '@emis-sdk/validation';
import type { CommandContext } from '../context.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { usualName } from '../identifier-names.ts';
import { tellMachine } from '../tell-error.ts';

/** What a person asks. */
export interface AskedNumbers {
  readonly country: string | undefined;
  readonly kind: string | undefined;
  /** `-` stands for the lines of standard input. */
  readonly numbers: readonly string[];
}

/** What is said of a number to a machine. */
interface Answer {
  readonly input: string;
  readonly valid: boolean;
  /** As it is kept; null when it is not valid. */
  readonly normalised: string | null;
  /** Why it is not valid: `identifier.format`, `identifier.check-digit` or `identifier.range`; null when it is. */
  readonly code: string | null;
}

/**
 * Says of each number whether it is valid, or why not; with `--json` one array for all of them. Without a kind it lists those of the country,
 * without a country the countries. Ends with 1 when a number is not valid.
 *
 * The numbers belong to people: they stand in the answer alone. What a person may have typed in the wrong place stands in no complaint.
 */
export async function identifiers(
  { country, kind, numbers }: AskedNumbers,
  context: CommandContext,
  input: Readable = process.stdin,
): Promise<ExitCode> {
  if (country === undefined) return listCountries(context);
  const profile = await profileCalled(country);
  if (!profile) return unknown(context, 'identifiers.unknown-country', { known: PROFILE_IDS.join(', ') });
  if (kind === undefined) return listKinds(profile, context);
  const type = kindCalled(profile, kind);
  if (!type) {
    const known = profile.identifiers.map(shortName).join(', ') || '–';
    return unknown(context, 'identifiers.unknown-kind', { country: profile.title[context.language], known });
  }
  const { terminal, say, language, json } = context;
  if (!type.verified && numbers.length > 0)
    terminal.complain(say('identifiers.unverified', { kind: type.title[language] }));
  if (numbers.length === 0) return listKinds({ ...profile, identifiers: [type] }, context);
  const answers: Answer[] = [];
  let failed = false;
  for await (const number of given(numbers, input)) {
    const verdict = type.check(number);
    failed ||= !verdict.valid;
    if (json) answers.push(answerOf(number, verdict));
    else terminal.out(wordsOf(number, verdict, type, context));
  }
  if (json) terminal.out(JSON.stringify(answers));
  return failed ? EXIT.dataFailed : EXIT.ok;
}

type Verdict = ReturnType<IdentifierType['check']>;

function answerOf(input: string, verdict: Verdict): Answer {
  return verdict.valid
    ? { input, valid: true, normalised: verdict.normalised, code: null }
    : { input, valid: false, normalised: null, code: `identifier.${verdict.reason}` };
}

function wordsOf(number: string, verdict: Verdict, type: IdentifierType, { say }: CommandContext): string {
  if (!verdict.valid) return say(`identifiers.${verdict.reason}`, { number });
  const { normalised } = verdict;
  const written = type.format?.(normalised) ?? normalised;
  if (written === number) return say('identifiers.valid', { number });
  return say(type.format ? 'identifiers.valid-written' : 'identifiers.valid-kept', { number, written });
}

async function* given(numbers: readonly string[], input: Readable): AsyncGenerator<string> {
  for (const number of numbers) {
    if (number !== '-') {
      yield number;
      continue;
    }
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      // A blank line is no number.
      if (line.trim() !== '') yield line;
    }
  }
}

async function profileCalled(country: string): Promise<CountryProfile | undefined> {
  try {
    return await loadProfile(profileIdOf(country.toLowerCase()));
  } catch {
    return undefined;
  }
}

function kindCalled({ identifiers: kinds }: CountryProfile, kind: string): IdentifierType | undefined {
  const asked = kind.toLowerCase();
  const called = (name: string) => kinds.find((one) => one.type === name || shortName(one) === name);
  return called(asked) ?? kinds.find(({ type }) => usualName(type) === asked);
}

/** `cpf` of `br.cpf`. */
function shortName({ type }: IdentifierType): string {
  return type.slice(type.indexOf('.') + 1);
}

async function listCountries({ terminal, say, language, json }: CommandContext): Promise<ExitCode> {
  const profiles = await Promise.all(PROFILE_IDS.map((id) => loadProfile(id)));
  const countries = profiles.filter(({ identifiers: kinds }) => kinds.length > 0);
  for (const { id, title, country, identifiers: kinds } of countries) {
    const iso = country === undefined ? '' : ` (${country.toLowerCase()})`;
    terminal.talk(say('identifiers.country', { id, iso, title: title[language], count: kinds.length }));
  }
  if (json) {
    const list = countries.map(({ id, country = null, title, identifiers: kinds }) => ({
      ...{ id, country, title, kinds: kinds.map(({ type }) => type) },
    }));
    terminal.out(JSON.stringify({ schemaVersion: 1, countries: list }));
  }
  return EXIT.ok;
}

function listKinds(
  { identifiers: kinds }: CountryProfile,
  { terminal, say, language, json }: CommandContext,
): ExitCode {
  if (kinds.length === 0) terminal.talk(say('identifiers.no-kinds'));
  for (const kind of kinds) {
    const { title, on, verified } = kind;
    const facts = { kind: shortName(kind), title: title[language], on: on.join(', ') };
    terminal.talk(say(verified ? 'identifiers.kind-verified' : 'identifiers.kind-unverified', facts));
  }
  if (json) {
    const list = kinds.map((kind) => {
      const { type, title, on, verified, source } = kind;
      return { type, kind: shortName(kind), title, on, verified, source };
    });
    terminal.out(JSON.stringify({ schemaVersion: 1, kinds: list }));
  }
  return EXIT.ok;
}

function unknown(
  context: CommandContext,
  key: 'identifiers.unknown-country' | 'identifiers.unknown-kind',
  facts: Readonly<Record<string, string>>,
): ExitCode {
  const words = context.say(key, facts);
  context.terminal.complain(words);
  tellMachine(context, key, words);
  return EXIT.usage;
}
