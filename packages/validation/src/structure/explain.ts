import type { Fault } from '../fault.ts';
import { LARGEST } from '../nesting.ts';
import { isObject, passesNumber, passesText, predicateOf } from './closures.ts';
import { atLeast, atMost, type Found, fault, faultOf, type Kind, sayOnce } from './field-fault.ts';
import type { Shape, ShapeOf, Slot } from './shape.ts';
import { explainByZod } from './zod-fault.ts';

/** Adds what is wrong with one value, if anything is. The order is that of the conditions in the schema. */
export function explain(slot: Slot, found: Found, faults: Fault[]): void {
  const { shape, optional } = slot;
  const { value } = found;
  if (optional && value === undefined) return;
  if (shape.kind === 'other') explainByZod(shape.type, found, faults);
  else if (shape.kind === 'dictionary' && isObject(value)) explainByZod(shape.type, found, faults);
  else if (shape.kind === 'object' && isObject(value)) explainObject(shape, value, found, faults);
  else if (shape.kind === 'list' && Array.isArray(value)) explainList(slot, shape, value, found, faults);
  else if ((shape.kind === 'line' || shape.kind === 'text') && typeof value === 'string') {
    explainText(slot, shape, value, found, faults);
  } else if (shape.kind === 'number' && typeof value === 'number' && Number.isFinite(value)) {
    explainNumber(slot, shape, value, found, faults);
  } else if (!predicateOf(slot)(value, found.present)) say(slot, found, faults);
}

function explainObject(
  { slots }: ShapeOf<'object'>,
  value: Readonly<Record<string, unknown>>,
  found: Found,
  faults: Fault[],
): void {
  for (const slot of slots) explain(slot, inside(found, value, slot.name, value[slot.name]), faults);
}

function explainList(
  slot: Slot,
  { element, least, most }: ShapeOf<'list'>,
  list: readonly unknown[],
  found: Found,
  faults: Fault[],
): void {
  // Nobody needs a finding for each item of a list that is too long anyway.
  if (list.length > most) {
    say(slot, found, faults, atMost(most));
    return;
  }
  for (let index = 0; index < list.length; index++) {
    explain(element, inside(found, list, index, list[index]), faults);
  }
  if (list.length < least && !list.some((item) => endsQuestions(element, item)))
    say(slot, found, faults, atLeast(least));
}

/** Whether zod asks nothing more of what holds such a value: a number that is not whole, a list that is too long. */
function endsQuestions({ shape }: Slot, value: unknown): boolean {
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.length > shape.most || value.some((item) => endsQuestions(shape.element, item));
  }
  if (shape.kind === 'object' && isObject(value)) {
    return shape.slots.some((slot) => endsQuestions(slot, value[slot.name]));
  }
  return shape.kind === 'number' && typeof value === 'number' && Number.isFinite(value) && !isWholeEnough(shape, value);
}

function isWholeEnough({ tests }: ShapeOf<'number'>, value: number): boolean {
  return Number.isInteger(value) || !tests.some(({ test }) => test === 'whole');
}

function inside(found: Found, container: object, key: string | number, value: unknown): Found {
  return {
    value,
    own: found.own && Object.hasOwn(container, key),
    present: key in container,
    path: `${found.path}.${key}`,
    open: found.open,
  };
}

function explainText(slot: Slot, shape: ShapeOf<'line' | 'text'>, text: string, found: Found, faults: Fault[]): void {
  const from = faults.length;
  for (const test of shape.tests) {
    if (passesText(test, text)) continue;
    if (test.test === 'most' && found.own && kindOf(shape) === 'text') {
      sayOnce(faults, from, fault('field.too-long', found, text, { max: test.characters }));
      // Nobody reads through a whole file that stands in a field.
      if (text.length > LARGEST) return;
    } else say(slot, found, faults, undefined, from);
  }
}

function explainNumber(slot: Slot, shape: ShapeOf<'number'>, value: number, found: Found, faults: Fault[]): void {
  if (!isWholeEnough(shape, value)) {
    say(slot, found, faults);
    return;
  }
  const from = faults.length;
  for (const test of shape.tests) {
    if (passesNumber(test, value)) continue;
    if (test.test === 'whole') say(slot, found, faults, safely(value), from);
    else if (test.test === 'least') say(slot, found, faults, atLeast(test.bound, test.inclusive), from);
    else say(slot, found, faults, atMost(test.bound, test.inclusive), from);
  }
}

/** The range of whole numbers that a computer's usual numbers keep exactly. */
function safely(value: number): string {
  return value > 0 ? atMost(Number.MAX_SAFE_INTEGER) : atLeast(Number.MIN_SAFE_INTEGER);
}

function say(slot: Slot, found: Found, faults: Fault[], range?: string, from = faults.length): void {
  sayOnce(faults, from, faultOf(kindOf(slot.shape), slot.optional, found, found.own ? found.value : undefined, range));
}

function kindOf(shape: Shape): Kind {
  switch (shape.kind) {
    case 'date':
    case 'id':
    case 'code':
    case 'number':
    case 'boolean':
    case 'list':
      return shape.kind;
    case 'line':
      return 'text';
    case 'text':
      return shape.tests.some(({ test }) => test === 'pattern') ? 'code' : 'text';
    default:
      return 'other';
  }
}
