import type * as z from 'zod';

/** What a value must look like: its zod type, taken apart as far as our own checks can answer for it. */
export type Shape =
  | { readonly kind: 'date' | 'id' | 'code' | 'boolean' | 'anything' }
  | { readonly kind: 'line'; readonly longest: number; readonly tests: readonly TextTest[] }
  | { readonly kind: 'text'; readonly tests: readonly TextTest[] }
  | { readonly kind: 'number'; readonly tests: readonly NumberTest[] }
  | { readonly kind: 'values'; readonly values: ReadonlySet<unknown> }
  | { readonly kind: 'list'; readonly element: Slot; readonly least: number; readonly most: number }
  | { readonly kind: 'object'; readonly slots: readonly NamedSlot[] }
  /** An object of any keys and any values. */
  | { readonly kind: 'dictionary'; readonly type: z.ZodType }
  /** What only zod itself can judge. Nothing that stands in a schema is passed over. */
  | { readonly kind: 'other'; readonly type: z.ZodType };

export type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

/** One condition of a text, in the order of its schema. */
export type TextTest =
  | { readonly test: 'least' | 'most'; readonly characters: number }
  | { readonly test: 'pattern'; readonly pattern: RegExp }
  | { readonly test: 'passes'; readonly passes: (text: string) => unknown };

/** One condition of a number, in the order of its schema. */
export type NumberTest =
  | { readonly test: 'whole' }
  | { readonly test: 'least' | 'most'; readonly bound: number; readonly inclusive: boolean };

/** A place for a value: its shape, and whether it may be left out. */
export interface Slot {
  readonly shape: Shape;
  readonly optional: boolean;
}

export interface NamedSlot extends Slot {
  readonly name: string;
}
