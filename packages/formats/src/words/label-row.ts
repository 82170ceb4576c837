/** A field's name for people: `[field, en, es, pt]`. A field written `entity.field` is called so there alone. */
export type LabelRow = readonly [field: string, en: string, es: string, pt: string];
