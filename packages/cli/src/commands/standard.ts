import {
  AUDIENCES,
  type Audience,
  CURRENT_EDITION,
  compareEditions,
  EDITIONS,
  type EditionChange,
} from '@emis-sdk/model/standard';
import type { CommandContext } from '../context.ts';
import { readEdition } from '../edition-files.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Names the editions of the standard, and until when records of each are taken. */
export function editions({ terminal, say, json }: CommandContext): Promise<ExitCode> {
  for (const { name, takenUntil, released } of EDITIONS) {
    if (takenUntil !== undefined) terminal.talk(say('standard.edition', { name, until: takenUntil }));
    else terminal.talk(say(released ? 'standard.edition-now' : 'standard.edition-prepared', { name }));
  }
  if (json) terminal.out(JSON.stringify({ schemaVersion: 1, current: CURRENT_EDITION, editions: EDITIONS }));
  return Promise.resolve(EXIT.ok);
}

/** Says what differs between two editions, and whom it breaks. */
export async function diff(from: string, to: string, context: CommandContext): Promise<ExitCode> {
  const { terminal, say, json } = context;
  const [before, after] = [await readEdition(from), await readEdition(to)];
  const changes = compareEditions(before, after);
  const breaking = changes.filter(({ breaks }) => breaks.length > 0);
  const others = changes.filter(({ breaks }) => breaks.length === 0);
  const of = (audience: Audience) => breaking.filter(({ breaks }) => breaks.includes(audience));

  terminal.talk(terminal.style(say('standard.heading', { from: before.edition, to: after.edition }), 'bold'));
  terminal.talk(
    changes.length === 0
      ? say('standard.same')
      : say('standard.counts', { breaking: breaking.length, others: others.length }),
  );
  for (const audience of AUDIENCES) tellGroup(context, say(`standard.${audience}`), of(audience));
  tellGroup(context, say('standard.others'), others);
  if (json) {
    const breaks = Object.fromEntries(AUDIENCES.map((audience) => [audience, of(audience).length]));
    terminal.out(JSON.stringify({ schemaVersion: 1, from: before.edition, to: after.edition, breaks, changes }));
  }
  return EXIT.ok;
}

/** One line for each kind of change, with the names of all that it happened to. */
function tellGroup({ terminal, say }: CommandContext, heading: string, changes: readonly EditionChange[]): void {
  if (changes.length === 0) return;
  terminal.talk('');
  terminal.talk(terminal.style(heading, 'bold'));
  for (const kind of new Set(changes.map((change) => change.kind))) {
    const names = changes.filter((change) => change.kind === kind).map(nameOf);
    terminal.talk(`  ${say(`change.${kind}`, { names: names.join('; ') })}`);
  }
}

/** How many codes of a list are named, that a line stays one. */
const NAMED_CODES = 10;

/** `course.schoolYearId → sessionId`, `sex (person): other, unspecified`, `enrolment.double (warning → error)`. */
function nameOf({ kind, entities, field, codeList, rule, before, after, codes }: EditionChange): string {
  if (rule !== undefined) return before ? `${rule} (${before} → ${after})` : `${rule}${after ? ` (${after})` : ''}`;
  if (codeList !== undefined) {
    const named = codes && `: ${codes.slice(0, NAMED_CODES).join(', ')}${codes.length > NAMED_CODES ? ', …' : ''}`;
    return `${codeList}${entities.length > 0 ? ` (${entities.join(', ')})` : ''}${named ?? ''}`;
  }
  const entity = entities.join(', ');
  if (kind === 'field-renamed') return `${entity}.${before} → ${after}`;
  const place = field === undefined ? entity : `${entity}.${field}`;
  if (!before && !after) return place;
  return before ? `${place} (${before} → ${after || '–'})` : `${place} (${after})`;
}
