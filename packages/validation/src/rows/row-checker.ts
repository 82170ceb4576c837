import {
  ENTITIES,
  type EntityName,
  type RowBatch,
  type RowField,
  type RowShape,
  referenceFields,
} from '@emis-sdk/model';
import { topField } from '../fault.ts';
import type { Judge } from '../judge.ts';
import { ownText } from '../own-text.ts';
import type { IdentifierType, Profile } from '../profile.ts';
import { slotOf } from '../structure/slot-of.ts';
import { type CellCheck, cellCheck, lineTraits } from './cell-check.ts';
import type { Rows } from './rows.ts';

/** Marks with 0 each row about a field of which somebody has to look closer. */
type FieldCheck = (rows: Rows, sound: Uint8Array) => void;

/** Values of a coded field that are remembered. */
const MOST_VALUES = 4096;

/**
 * Finds the rows of a batch that are certainly in order as far as each can be looked at alone: structure, code lists, identifiers. It
 * answers for the usual values by their letters, and asks {@link Judge} itself about each code once; what it is not sure of is looked at as a
 * record.
 */
export class RowChecker {
  readonly #checks: readonly FieldCheck[];
  /** Whether no row of this shape can be in order: a field is missing, or not known. */
  readonly #never: boolean;

  constructor(shape: RowShape, judge: Judge, profile: Profile) {
    const { entity, fields } = shape;
    const known = ENTITIES[entity].fields;
    const names = new Set(fields.map(({ field }) => field));
    const needed = judge(entity, {}).faults.flatMap(({ path }) => (path === undefined ? [] : [topField(path)]));
    this.#never = needed.some((name) => !names.has(name)) || fields.some(({ field }) => !Object.hasOwn(known, field));
    this.#checks = this.#never
      ? []
      : fields.map((field) => fieldCheck(shape, field, needed.includes(field.field), judge, profile));
  }

  /** For each row whether it is certainly in order, but for an id in a cell of its own. */
  check(rows: Rows): Uint8Array {
    const sound = new Uint8Array(rows.length).fill(this.#never ? 0 : 1);
    for (const check of this.#checks) check(rows, sound);
    return sound;
  }
}

function fieldCheck(shape: RowShape, how: RowField, needed: boolean, judge: Judge, profile: Profile): FieldCheck {
  const { entity } = shape;
  const followed = followedCells(shape);
  const type = (ENTITIES[entity].fields as Readonly<Record<string, { type: unknown; codeList?: string }>>)[how.field];
  const slot = slotOf(type?.type as Parameters<typeof slotOf>[0]);
  switch (how.kind) {
    case 'coded':
      return codedCheck(how, needed, (value) => isGood(judge, entity, how.field, value));
    case 'cell': {
      if (type?.codeList !== undefined) {
        return eachCell(
          how.cell,
          needed,
          remembering((value) => isGood(judge, entity, how.field, value)),
        );
      }
      // An id of its own is looked at when it is laid out.
      if (followed.has(how.cell) || how.field === 'id') return needed ? eachCell(how.cell, true, always) : nothing;
      if (slot.shape.kind === 'line') return lineCheck(how.field, how.cell, needed);
      return eachCell(how.cell, needed, cellCheck(slot));
    }
    case 'two-cells': {
      const check = cellCheck(slot);
      // Each half alone, and neither so long that both together are too long.
      const half: CellCheck = (units, from, to, text) => to - from < 128 && check(units, from, to, text);
      const isHalf: CellCheck = (_units, from, to) => to - from < 128;
      const [first, second] = how.cells.map((cell) => eachCell(cell, true, followed.has(cell) ? isHalf : half));
      return (rows, sound) => {
        first?.(rows, sound);
        second?.(rows, sound);
      };
    }
    case 'identifiers': {
      const checks = how.parts.map(({ type: kind, cell }) => {
        const asks = profile.identifiers.some((each: IdentifierType) => each.type === kind && each.on.includes(entity));
        if (asks || !isGood(judge, entity, how.field, [{ type: kind, value: 'x' }]))
          return eachCell(cell, false, never);
        return eachCell(cell, false, isShort);
      });
      return (rows, sound) => {
        for (const check of checks) check(rows, sound);
      };
    }
    // Whatever a record keeps besides its fields may be any text.
    case 'besides':
      return how.parts.every(({ name }) => isGood(judge, entity, how.field, { [name]: 'x' }))
        ? nothing
        : (_rows, sound) => void sound.fill(0);
  }
}

/**
 * The cells of references that are looked up whenever they are filled, and then lead to a record: what is found there is an id, and needs no
 * further look.
 */
function followedCells({ entity, fields }: RowShape): ReadonlySet<number> {
  const references = new Set(referenceFields(entity).map(([field]) => field));
  return new Set(fields.flatMap((how) => (how.kind === 'cell' && references.has(how.field) ? [how.cell] : [])));
}

const never: CellCheck = () => false;
const always: CellCheck = () => true;
const nothing: FieldCheck = () => {};

/** What every value of an identifier may be: any text that is not long. */
const isShort: CellCheck = (_units, from, to) => to - from <= 255;

/** Whether a value of a field is in order, whatever the rest of its record. */
function isGood(judge: Judge, entity: EntityName, field: string, value: unknown): boolean {
  const { faults } = judge(entity, { [field]: value });
  return !faults.some(({ path }) => path === undefined || topField(path) === field);
}

/** A check that remembers what it was asked, as codes repeat. */
function remembering(isGoodValue: (value: string) => boolean): CellCheck {
  const known = new Map<string, boolean>();
  return (_units, from, to, text) => {
    const value = text.slice(from, to);
    let good = known.get(value);
    if (good === undefined) {
      good = isGoodValue(value);
      if (known.size < MOST_VALUES && to - from <= 100) known.set(ownText(value), good);
    }
    return good;
  };
}

function eachCell(cell: number, needed: boolean, check: CellCheck): FieldCheck {
  return ({ text, units, bounds, stride, length }, sound) => {
    for (let place = 0, at = cell; place < length; place++, at += stride) {
      const from = bounds[at] as number;
      const to = (bounds[at + 1] as number) - 1;
      if (from === to ? needed : !check(units, from, to, text)) sound[place] = 0;
    }
  };
}

function lineCheck(field: string, cell: number, needed: boolean): FieldCheck {
  return (rows, sound) => {
    const { units, bounds, stride, length } = rows;
    const found = new Uint8Array(length);
    for (let place = 0, at = cell; place < length; place++, at += stride) {
      const from = bounds[at] as number;
      const to = (bounds[at + 1] as number) - 1;
      const traits = lineTraits(units, from, to);
      if (traits < 0 || (needed && from === to)) sound[place] = 0;
      else found[place] = traits;
    }
    rows.noteTraits(field, found);
  };
}

function codedCheck(
  { codes: column, values }: Extract<RowField, { kind: 'coded' }>,
  needed: boolean,
  isGoodValue: (value: unknown) => boolean,
): FieldCheck {
  /** By code: 1 good, 2 bad. */
  const verdicts = new Uint8Array(65_536);
  return ({ batch }: { readonly batch: RowBatch }, sound) => {
    const codes = batch.codes[column];
    if (!codes) {
      sound.fill(0);
      return;
    }
    for (let place = 0; place < codes.length; place++) {
      const code = codes[place] as number;
      let verdict = verdicts[code];
      if (verdict === 0) {
        const value = values[code];
        verdict = (value === undefined ? !needed : isGoodValue(value)) ? 1 : 2;
        verdicts[code] = verdict;
      }
      if (verdict === 2) sound[place] = 0;
    }
  };
}
