/**
 * A whole number of up to 53 bits that stands for a text, to compare it by without keeping it.
 * Two different texts have the same one in one of 9,000 million million cases.
 */
export function textNumber(text: string): number {
  let high = 0;
  let low = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    low ^= low >>> 15;
  }
  return ((high ^ (low >>> 7)) & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
