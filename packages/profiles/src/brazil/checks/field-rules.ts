import type { FindingParams } from '@emis-sdk/model';
import type { Condition, Holds } from '../files/asked.ts';
import type { CensusLine } from '../files/census-line.ts';
import { parseCondition } from '../files/condition.ts';
import type { LayoutField, RecordLayout } from '../files/layout-field.ts';
import type { ValueFault } from '../files/value-type.ts';
import { CHOICES, type Choice, CODE_SLOTS, type CodeSlots } from './choices.ts';

/**
 * What the tables of the layout ask of the fields of every record. Each is the last part of a code:
 *
 * `missing` · `not-expected` · the faults of a value · `choose-one` · `none-and-others` · `more-than-one` · `repeated` · `gap`
 */
export const FIELD_RULES = [
  'missing',
  'not-expected',
  'form',
  'code',
  'letters',
  'length',
  'check-digit',
  'choose-one',
  'none-and-others',
  'more-than-one',
  'repeated',
  'gap',
] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

/** Says that a field breaks what the tables ask of it. `sure` is false where the table itself is not certain. */
export type SayField = (rule: FieldRule, field: LayoutField, sure: boolean, params?: FindingParams) => void;

/** Asks of every field of a line what the tables say of it. */
export function checkFields(line: CensusLine, say: SayField): void {
  const { layout, cells } = line;
  // Neighbours often share a condition, which is asked once for all of them.
  let [asked, held]: [Condition | undefined, Holds] = [undefined, undefined];
  const holds = (condition: Condition): Holds => {
    if (condition !== asked) [asked, held] = [condition, condition.holds(line)];
    return held;
  };
  for (let place = 0; place < layout.fields.length; place++) {
    const field = layout.fields[place];
    if (!field) break;
    const value = cells[place] ?? '';
    if (value === '') {
      if (field.must !== undefined && (field.must === 'always' || holds(field.must) === true))
        say('missing', field, true);
      continue;
    }
    if (field.only && holds(field.only) === false) {
      say('not-expected', field, true, { condition: field.only.shown(line) });
      continue;
    }
    const fault: ValueFault | undefined = field.type.fault(value, line.year);
    if (fault !== undefined) say(fault, field, field.type.sure, { expected: field.type.shown });
  }
  const { choices, slots } = groupsOf(layout);
  for (const choice of choices) checkChoice(line, choice, say);
  for (const one of slots) checkSlots(line, one, say);
}

interface Group<Of> {
  readonly of: Of;
  readonly fields: readonly LayoutField[];
  readonly when: Condition | undefined;
}

interface Groups {
  readonly choices: readonly Group<Choice>[];
  readonly slots: readonly Group<CodeSlots>[];
}

const groups = new WeakMap<RecordLayout, Groups>();

function groupsOf(layout: RecordLayout): Groups {
  let found = groups.get(layout);
  if (!found) {
    found = { choices: within(layout, CHOICES), slots: within(layout, CODE_SLOTS) };
    groups.set(layout, found);
  }
  return found;
}

/** Those of a record whose first and last field the edition has. */
function within<Of extends Choice | CodeSlots>(layout: RecordLayout, all: readonly Of[]): Group<Of>[] {
  return all.flatMap((of) => {
    const [from, to] = [layout.places.get(of.from), layout.places.get(of.to)];
    if (of.record !== layout.record || from === undefined || to === undefined) return [];
    const when = of.when === undefined ? undefined : parseCondition(of.when);
    return [{ of, fields: layout.fields.slice(from, to + 1), when }];
  });
}

function checkChoice(line: CensusLine, { of, fields, when }: Group<Choice>, say: SayField): void {
  if (when && when.holds(line) !== true) return;
  const chosen = fields.filter(({ number }) => line.cells[number - 1] === '1');
  const [first] = fields;
  const none = chosen.find(({ name }) => name === of.none);
  const params = { group: of.title, first: first?.number ?? 0, last: fields.at(-1)?.number ?? 0 };
  if (chosen.length === 0 && first) say('choose-one', first, true, params);
  else if (none && chosen.length > 1) say('none-and-others', none, true, params);
  else if (of.single && chosen[1]) say('more-than-one', chosen[1], true, params);
}

function checkSlots(line: CensusLine, { of, fields, when }: Group<CodeSlots>, say: SayField): void {
  const filled = fields.filter(({ number }) => line.cells[number - 1] !== '');
  const [first] = fields;
  const params = { group: of.title, first: first?.number ?? 0, last: fields.at(-1)?.number ?? 0 };
  if (filled.length === 0) {
    if (first && when?.holds(line) === true) say('choose-one', first, true, params);
    return;
  }
  const seen = new Set<string>();
  for (const field of of.mayRepeat ? [] : filled) {
    const value = line.cells[field.number - 1] ?? '';
    if (seen.has(value)) say('repeated', field, of.unsure !== true, params);
    seen.add(value);
  }
  const gap = of.fromLeft ? filled.find(({ number }, index) => number !== (first?.number ?? 0) + index) : undefined;
  if (gap) say('gap', gap, true, params);
}
