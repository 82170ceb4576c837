import { isCode, isLine, isPlainDate, isRecordId } from '@emis-sdk/model';
import { excessOf, LARGEST } from '../nesting.ts';
import type { NamedSlot, NumberTest, Shape, ShapeOf, Slot, TextTest } from './shape.ts';
import { zodAccepts } from './zod-answer.ts';

/** Whether a value is as it must be. `present` says whether its key is there at all, which zod sometimes asks. */
export type Predicate = (value: unknown, present: boolean) => boolean;

/** The structure of one kind of record, ready to check. */
export interface Checker {
  /** Whether a record is in order and holds no unknown field. Looks at nothing twice, copies nothing, makes nothing. */
  isSound(record: Readonly<Record<string, unknown>>): boolean;
  /** Calls `tell` with the number of each slot whose value is not in order. */
  eachFaulty(record: Readonly<Record<string, unknown>>, tell: (slot: number) => void): void;
}

/** A checker made of functions that call each other: for where making code from text is forbidden. */
export function closureChecker(slots: readonly NamedSlot[]): Checker {
  const fields = slots.map(({ name, ...slot }) => ({ name, accepts: predicateOf(slot) }));
  const known = new Set(fields.map(({ name }) => name));
  return {
    isSound(record) {
      for (const { name, accepts } of fields) if (!accepts(record[name], name in record)) return false;
      for (const name in record) if (!known.has(name)) return false;
      return true;
    },
    eachFaulty(record, tell) {
      fields.forEach(({ name, accepts }, slot) => {
        if (!accepts(record[name], name in record)) tell(slot);
      });
    },
  };
}

export function predicateOf({ shape, optional }: Slot): Predicate {
  const accepts = shapePredicate(shape);
  return optional ? (value, present) => value === undefined || accepts(value, present) : accepts;
}

function shapePredicate(shape: Shape): Predicate {
  switch (shape.kind) {
    case 'date':
      return (value) => typeof value === 'string' && isPlainDate(value);
    case 'id':
      return (value) => typeof value === 'string' && isRecordId(value);
    case 'code':
      return (value) => typeof value === 'string' && isCode(value);
    case 'line':
      return (value) => typeof value === 'string' && isLine(value, shape.longest);
    case 'text':
      return (value) => typeof value === 'string' && shape.tests.every((test) => passesText(test, value));
    case 'number':
      return (value) =>
        typeof value === 'number' && Number.isFinite(value) && shape.tests.every((test) => passesNumber(test, value));
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'anything':
      return (value) => excessOf(value) === undefined;
    case 'values':
      return (value) => shape.values.has(value);
    case 'list':
      return listPredicate(shape);
    case 'object':
      return objectPredicate(shape);
    case 'dictionary':
      return isSoundDictionary;
    case 'other':
      return (value, present) => excessOf(value) === undefined && zodAccepts(shape.type, value, present);
  }
}

function listPredicate({ element, least, most }: ShapeOf<'list'>): Predicate {
  const accepts = predicateOf(element);
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > Math.min(most, LARGEST)) return false;
    for (let index = 0; index < value.length; index++) if (!accepts(value[index], true)) return false;
    return true;
  };
}

function objectPredicate({ slots }: ShapeOf<'object'>): Predicate {
  const fields = slots.map(({ name, ...slot }) => ({ name, accepts: predicateOf(slot) }));
  const known = new Set(fields.map(({ name }) => name));
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, accepts } of fields) if (!accepts(value[name], name in value)) return false;
    for (const name in value) if (!known.has(name) && mayNest(value[name])) return false;
    return true;
  };
}

export function passesText(test: TextTest, text: string): boolean {
  switch (test.test) {
    case 'least':
      return text.length >= 2 * test.characters || characters(text, 2 * test.characters) >= test.characters;
    case 'most':
      return text.length <= test.characters || characters(text, 2 * test.characters) <= test.characters;
    case 'pattern':
      test.pattern.lastIndex = 0;
      return test.pattern.test(text);
    case 'passes':
      return Boolean(test.passes(text));
  }
}

/** How many characters a text has. One of more units than can matter is not counted: its units are the answer. */
function characters(text: string, units: number): number {
  return text.length > units ? text.length : Array.from(text).length;
}

export function passesNumber(test: NumberTest, value: number): boolean {
  if (test.test === 'whole') return Number.isSafeInteger(value);
  if (test.test === 'least') return test.inclusive ? value >= test.bound : value > test.bound;
  return test.inclusive ? value <= test.bound : value < test.bound;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value that nobody describes has to be looked into: the slow path counts how deep and how large it is. */
function mayNest(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** What zod's `record` accepts as an object of any keys: no instance of a class, and no symbol among the keys. */
function isSoundDictionary(value: unknown): boolean {
  return isPlain(value) && Object.getOwnPropertySymbols(value).length === 0 && excessOf(value) === undefined;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const maker = value['constructor'];
  if (typeof maker !== 'function') return true;
  const prototype: unknown = maker.prototype;
  return isObject(prototype) && Object.hasOwn(prototype, 'isPrototypeOf');
}
