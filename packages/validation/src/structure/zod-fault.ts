import { plainDate, recordId } from '@emis-sdk/model';
import type * as z from 'zod';
import type { Fault } from '../fault.ts';
import { atLeast, atMost, type Found, fault, faultOf, type Kind, sayOnce } from './field-fault.ts';
import { zodAnswer } from './zod-answer.ts';

/** Says in our own codes what zod finds in a value of a type that we leave to it. zod's words are for programmers, and may repeat values. */
export function explainByZod(type: z.ZodType, found: Found, faults: Fault[]): void {
  const from = faults.length;
  const answer = zodAnswer(type, found.value, found.present);
  if (answer === 'missing') faults.push(fault('field.missing', found, undefined));
  else for (const issue of sensible(answer)) sayOnce(faults, from, faultOfIssue(type, found, issue));
}

/** zod asks for the length of whatever has one: it calls a list that stands in the place of a text too short as well. */
function sensible(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const pathOf = ({ path }: z.core.$ZodIssue): string => path.map(String).join('.');
  const ofWrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(pathOf));
  return issues.filter((issue) => !(isRange(issue) && ofWrongType.has(pathOf(issue))));
}

type Range = z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall;

function isRange(issue: z.core.$ZodIssue): issue is Range {
  return issue.code === 'too_big' || issue.code === 'too_small';
}

function faultOfIssue(type: z.ZodType, found: Found, issue: z.core.$ZodIssue): Fault {
  const path = [found.path, ...issue.path.map(String)].join('.');
  const at = { ...found, path };
  const shown = found.own ? valueAt(found.value, issue.path) : undefined;
  const { leaf, optional } = typeAt(type, issue.path);
  const kind = kindOf(leaf);
  if (issue.code === 'too_big' && kind === 'text' && typeof shown === 'string') {
    return fault('field.too-long', at, shown, { max: Number(issue.maximum) });
  }
  const ranged = isRange(issue) && (typeof shown === 'number' || Array.isArray(shown));
  return faultOf(kind, optional, at, shown, ranged ? rangeOf(issue) : undefined);
}

function rangeOf(issue: Range): string {
  if (issue.code === 'too_big') return atMost(Number(issue.maximum), issue.inclusive);
  return atLeast(Number(issue.minimum), issue.inclusive);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key) ? (inner as never)[key] : undefined,
    value,
  );
}

/** The type of the part of a value that a path leads to, and whether it may be left out. */
function typeAt(type: z.core.$ZodType, path: readonly PropertyKey[]): { leaf: z.core.$ZodType; optional: boolean } {
  let leaf = type;
  let optional = false;
  const unwrap = (): void => {
    optional = false;
    while (isKind(leaf, 'optional')) {
      leaf = leaf._zod.def.innerType;
      optional = true;
    }
  };
  unwrap();
  for (const key of path) {
    if (isKind(leaf, 'array')) leaf = leaf._zod.def.element;
    else if (isKind(leaf, 'object') && Object.hasOwn(leaf._zod.def.shape, key)) {
      leaf = leaf._zod.def.shape[String(key)] ?? leaf;
    }
    unwrap();
  }
  return { leaf, optional };
}

interface Kinds {
  optional: z.core.$ZodOptional;
  array: z.core.$ZodArray;
  object: z.core.$ZodObject;
  string: z.core.$ZodString;
}

function isKind<Name extends keyof Kinds>(type: z.core.$ZodType, name: Name): type is Kinds[Name] {
  return type._zod.def.type === name;
}

function kindOf(leaf: z.core.$ZodType): Kind {
  if (leaf === plainDate) return 'date';
  if (leaf === recordId) return 'id';
  if (isKind(leaf, 'string')) {
    return leaf._zod.def.checks?.some((check) => check._zod.def.check === 'string_format') ? 'code' : 'text';
  }
  if (isKind(leaf, 'array')) return 'list';
  const { type } = leaf._zod.def;
  return type === 'number' || type === 'boolean' ? type : 'other';
}
