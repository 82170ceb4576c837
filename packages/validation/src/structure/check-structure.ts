import type { Field as EntityField, RawRecord } from '@emis-sdk/model';
import type { Fault } from '../fault.ts';
import { DEEPEST, type Excess, excessOf, LARGEST } from '../nesting.ts';
import { shorten } from '../shown-value.ts';
import { type Checker, closureChecker } from './closures.ts';
import { explain } from './explain.ts';
import { generatedChecker } from './generate.ts';
import type { NamedSlot } from './shape.ts';
import { slotOf } from './slot-of.ts';

/** What the check of a structure needs of an entity. */
export interface EntityFields {
  readonly fields: Readonly<Record<string, Pick<EntityField, 'type' | 'privacy'>>>;
}

/** Every fault in the structure of one record of one entity. */
export type StructureCheck = (record: RawRecord) => readonly Fault[];

interface Field extends NamedSlot {
  readonly open: boolean;
}

const NO_FAULTS: readonly Fault[] = Object.freeze([]);

/**
 * Makes the check of an entity's structure: one function that answers whether all is in order, and, only when it is not, a second
 * look that collects what is wrong.
 *
 * @param checkerOf makes the first: from text where that is allowed, of closures elsewhere
 */
export function structureCheck(
  { fields }: EntityFields,
  checkerOf: (slots: readonly NamedSlot[]) => Checker = anyChecker,
): StructureCheck {
  const slots: Field[] = Object.entries(fields).map(([name, { type, privacy }]) => ({
    name,
    open: privacy === 'public',
    ...slotOf(type),
  }));
  const known = new Set(slots.map(({ name }) => name));
  const { isSound, eachFaulty } = checkerOf(slots);

  const faultsOf = (record: RawRecord): readonly Fault[] => {
    const { excess, unknown } = survey(record, known);
    if (excess) return [excessFault(excess)];
    const faults: Fault[] = unknown.map(unknownField);
    eachFaulty(record, (index) => {
      const slot = slots[index];
      if (slot === undefined) return;
      const { name, open } = slot;
      const found = {
        value: record[name],
        own: Object.hasOwn(record, name),
        present: name in record,
        path: name,
        open,
      };
      explain(slot, found, faults);
    });
    return faults;
  };
  return (record) => (isSound(record) ? NO_FAULTS : faultsOf(record));
}

let mayGenerate = true;

/** Tries once whether code may be made from text: a strict policy reports each attempt. */
function anyChecker(slots: readonly NamedSlot[]): Checker {
  if (mayGenerate) {
    try {
      return generatedChecker(slots);
    } catch {
      mayGenerate = false;
    }
  }
  return closureChecker(slots);
}

/** Looks over the keys of a record, before anything walks into what they hold. */
function survey(record: RawRecord, known: ReadonlySet<string>): { excess?: Excess; unknown: string[] } {
  const unknown: string[] = [];
  for (const name in record) {
    const excess = excessOf(record[name]);
    if (excess) return { excess, unknown };
    if (known.has(name) || !Object.hasOwn(record, name)) continue;
    if (unknown.length === LARGEST) return { excess: 'record.too-large', unknown };
    unknown.push(name);
  }
  return { unknown };
}

function excessFault(code: Excess): Fault {
  return { code, severity: 'error', params: { limit: code === 'record.too-deep' ? DEEPEST : LARGEST } };
}

function unknownField(name: string): Fault {
  return { code: 'record.unknown-field', severity: 'warning', path: name, params: { field: shorten(name) } };
}
