/**
 * A UUIDv7: the time, then chance. The order of an outbox never rests on it, so a clock that jumps does no harm.
 * Source: RFC 9562 section 5.7.
 */
export function operationId(now: number, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  // 48 bits of milliseconds. A clock before 1970 or after the year 10889 is taken for the nearest time that can be written.
  let time = Math.min(Math.max(0, Math.trunc(now)), 2 ** 48 - 1);
  for (let index = 5; index >= 0; index--) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
