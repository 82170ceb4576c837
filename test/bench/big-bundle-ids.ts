const HEX = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'));
const kinds = new Map<string, number>();

/** 32 bits that look drawn, from a number and a seed. For one seed, different numbers never give the same (MurmurHash3's last step). */
export function hash(value: number, seed: number): number {
  let mixed = value ^ Math.imul(seed, 0x9e3779b9);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A UUID of version 4 by its look. The same arguments give the same; another index of the same kind gives another. */
export function uuid(kind: string, index: number, seed: number): string {
  const own = seed + numberOf(kind);
  const [a, b, c, d] = [hash(index, own), hash(index, own + 101), hash(index, own + 211), hash(index, own + 307)];
  return `${hex(a >>> 16)}${hex(a)}-${hex(b >>> 16)}-${hex((b & 0x0fff) | 0x4000)}-${hex((c & 0x3fff) | 0x8000)}-${hex(c >>> 16)}${hex(d >>> 16)}${hex(d)}`;
}

function hex(value: number): string {
  return HEX[value & 0xffff] ?? '';
}

function numberOf(kind: string): number {
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  let number = 0;
  for (const letter of kind) number = Math.imul(number, 31) + letter.charCodeAt(0);
  kinds.set(kind, number);
  return number;
}
