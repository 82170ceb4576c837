import { isCode, isLine, isPlainDate, isRecordId } from '@emis-sdk/model';
import { LARGEST } from '../nesting.ts';
import { type Checker, predicateOf } from './closures.ts';
import type { NamedSlot, NumberTest, ShapeOf, Slot } from './shape.ts';

/**
 * A checker as one piece of JavaScript, written for these fields alone. The text is made of the names and bounds of a
 * schema, never of a record.
 *
 * @throws {EvalError} where making code from text is forbidden, as under a content security policy
 */
export function generatedChecker(slots: readonly NamedSlot[]): Checker {
  const code = new Code();
  const conditions = slots.map((slot) => code.condition(slot, 'v', 'record'));
  const read = (index: number): string => `v = record[${quoted(slots[index]?.name)}];`;
  const sound = conditions.map((condition, index) => `${read(index)} if (!(${condition})) return false;`).join('\n');
  const faulty = conditions.map((condition, index) => `${read(index)} if (!(${condition})) tell(${index});`).join('\n');
  return code.make(`
    return {
      isSound(record) {
        let v;
        ${sound}
        for (const key in record) switch (key) { ${cases(slots)} default: return false; }
        return true;
      },
      eachFaulty(record, tell) {
        let v;
        ${faulty}
      },
    };`) as Checker;
}

const quoted = (name: string | undefined): string => JSON.stringify(name);

const cases = (slots: readonly NamedSlot[]): string =>
  slots.length === 0 ? '' : `${slots.map(({ name }) => `case ${quoted(name)}:`).join(' ')} break;`;

/** Code that is being written: functions of its own, and the values that it uses from outside. */
class Code {
  readonly #functions: string[] = [];
  readonly #outside: Record<string, unknown> = { isPlainDate, isRecordId, isCode, isLine };
  #names = 0;

  make(body: string): unknown {
    const text = `'use strict';\n${this.#functions.join('\n')}\n${body}`;
    return new Function(...Object.keys(this.#outside), text)(...Object.values(this.#outside));
  }

  /** What is true of a value in order. The value stands in a variable, its key in an object. */
  condition(slot: Slot & { readonly name?: string }, variable: string, container: string): string {
    const condition = this.#shapeCondition(slot, variable, container);
    return slot.optional ? `${variable} === undefined || (${condition})` : condition;
  }

  #shapeCondition({ shape, name }: Slot & { readonly name?: string }, v: string, container: string): string {
    switch (shape.kind) {
      case 'date':
        return `typeof ${v} === 'string' && isPlainDate(${v})`;
      case 'id':
        return `typeof ${v} === 'string' && isRecordId(${v})`;
      case 'code':
        return `typeof ${v} === 'string' && isCode(${v})`;
      case 'line':
        return `typeof ${v} === 'string' && isLine(${v}, ${shape.longest})`;
      case 'boolean':
        return `typeof ${v} === 'boolean'`;
      case 'number':
        return numberCondition(shape, v);
      case 'values':
        return `${this.#use(shape.values)}.has(${v})`;
      case 'list':
        return `${this.#list(shape)}(${v})`;
      case 'object':
        return `${this.#object(shape)}(${v})`;
      default: {
        // What is rare is not worth code of its own.
        const present = name === undefined ? 'true' : `${quoted(name)} in ${container}`;
        return `${this.#use(predicateOf({ shape, optional: false }))}(${v}, ${present})`;
      }
    }
  }

  #list({ element, least, most }: ShapeOf<'list'>): string {
    const condition = this.condition(element, 'v', 'list');
    return this.#function(
      'list',
      `if (!Array.isArray(list) || list.length < ${least} || list.length > ${Math.min(most, LARGEST)}) return false;
      for (let i = 0; i < list.length; i++) { const v = list[i]; if (!(${condition})) return false; }
      return true;`,
    );
  }

  #object({ slots }: ShapeOf<'object'>): string {
    const fields = slots.map(
      (slot) => `v = object[${quoted(slot.name)}]; if (!(${this.condition(slot, 'v', 'object')})) return false;`,
    );
    return this.#function(
      'object',
      `if (typeof object !== 'object' || object === null || Array.isArray(object)) return false;
      let v;
      ${fields.join('\n')}
      for (const key in object) switch (key) {
        ${cases(slots)}
        default: v = object[key]; if (typeof v === 'object' && v !== null) return false;
      }
      return true;`,
    );
  }

  #function(parameter: string, body: string): string {
    const name = this.#name();
    this.#functions.push(`function ${name}(${parameter}) { ${body} }`);
    return name;
  }

  #use(value: unknown): string {
    const name = this.#name();
    this.#outside[name] = value;
    return name;
  }

  #name(): string {
    return `_${this.#names++}`;
  }
}

function numberCondition({ tests }: ShapeOf<'number'>, v: string): string {
  const whole = tests.some(({ test }) => test === 'whole');
  const first = whole ? `Number.isSafeInteger(${v})` : `typeof ${v} === 'number' && Number.isFinite(${v})`;
  return [first, ...tests.flatMap((test) => bound(test, v))].join(' && ');
}

function bound(test: NumberTest, v: string): string[] {
  if (test.test === 'whole') return [];
  return [`${v} ${test.test === 'least' ? '>' : '<'}${test.inclusive ? '=' : ''} ${test.bound}`];
}
