import * as z from 'zod';

/** A line of text for people: not empty, at most 255 characters, well-formed, without control characters. */
export const line = z
  .string()
  .min(1)
  .max(255)
  .refine((text) => text.isWellFormed() && !hasControlCharacter(text), { error: 'control-character' });

/** A short code of some list: no surrounding blanks. */
export const code = z.string().regex(/^\S(.{0,98}\S)?$/u);

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 32 || unit === 127) return true;
  }
  return false;
}
