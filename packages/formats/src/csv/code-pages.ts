/** Encodings in which every byte is a character. */
export type CodePage = 'windows-1252' | 'iso-8859-1' | 'cp850';

/**
 * Bytes 0x80 to 0xFF of code page 850, in which programs for MS-DOS wrote in Western Europe and Latin America.
 * Source: Unicode consortium, MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT.
 */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
/** Bytes 0x80 to 0x9F of windows-1252; the others are those of ISO-8859-1. Source: WHATWG Encoding, index windows-1252. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The UTF-16 unit of each byte. Own tables, because some releases of Node 22 and 23 read 0x80 to 0x9F of windows-1252 as control
 * characters, `TextDecoder` reads ISO-8859-1 as windows-1252, and it knows no code page 850.
 */
export const CODE_PAGES: Readonly<Record<CodePage, Uint16Array>> = {
  'windows-1252': table((byte) => HIGH_1252.charCodeAt(byte - 0x80) || byte),
  'iso-8859-1': table((byte) => byte),
  cp850: table((byte) => CP850.charCodeAt(byte - 0x80)),
};

function table(high: (byte: number) => number): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? byte : high(byte)));
}

const units = new Uint16Array(8192);

/** The text of bytes in a code page. No byte is lost, whatever it is. */
export function decodeCodePage(page: CodePage, chunk: Uint8Array): string {
  const letters = CODE_PAGES[page];
  let text = '';
  for (let at = 0; at < chunk.length; at += units.length) {
    const length = Math.min(units.length, chunk.length - at);
    for (let index = 0; index < length; index++) units[index] = letters[chunk[at + index] ?? 0] ?? 0;
    text += String.fromCharCode.apply(undefined, units.subarray(0, length) as unknown as number[]);
  }
  return text;
}
