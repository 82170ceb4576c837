import { derivedId } from '@emis-sdk/model/core';

/** The id made of two others: what `derivedId` gives, without its price where nothing has to be written anew. */
export function idOfTwo(first: string, second: string): string {
  return isPlain(first) && isPlain(second) ? `${first}@${second}` : derivedId([first, second]);
}

function isPlain(id: string): boolean {
  return !id.includes('_') && !id.includes('@');
}
