import type { RecordId } from './ids.ts';

const LONGEST = 255;

/** 1 at the character codes that an id may hold. */
const ALPHABET = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[0-9A-Za-z./@_-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a text may serve as the id of a record. */
export function isRecordId(text: string): text is RecordId {
  const units = text.length;
  if (units === 0 || units > LONGEST) return false;
  for (let index = 0; index < units; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 127 || ALPHABET[unit] === 0) return false;
  }
  return true;
}
