import { SaxesParser } from 'saxes';
import { brokenWorkbook } from './workbook-error.ts';

/** What is done with the pieces of a part, in their order. Names come without their prefix: `x:row` is `row`, `r:id` is `id`. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const DEEPEST = 64;
/** Characters between two tags: a cell holds 32,767, which escaping may make seven times longer. */
const LONGEST = 1024 * 1024;
/** The parser goes through so many characters before the length is looked at. */
const PIECE = 65_536;

/**
 * Reads XML as it comes, and never looks beyond it: a document type, and with it every entity that somebody defined, is refused
 * before anything of it is expanded.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #decoder: TextDecoder[] = [];
  readonly #part: string;
  #lastTag = 0;

  constructor(part: string, handler: XmlHandler) {
    this.#part = part;
    let depth = 0;
    const parser = this.#parser;
    parser.on('doctype', () => {
      throw brokenWorkbook(part, 'it has a document type, through which files of this kind are attacked');
    });
    parser.on('error', (error) => {
      throw brokenWorkbook(part, error.message.replace(/^undefined:/, ''));
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#lastTag = parser.position;
      if (++depth > DEEPEST) throw brokenWorkbook(part, `its elements are nested more than ${DEEPEST} deep`);
      handler.open(local(name), plain(attributes));
    });
    parser.on('closetag', ({ name }) => {
      this.#lastTag = parser.position;
      depth--;
      handler.close?.(local(name));
    });
    if (handler.text) {
      parser.on('text', (text) => handler.text?.(text));
      parser.on('cdata', (text) => handler.text?.(text));
    }
  }

  push(bytes: Uint8Array): void {
    let decoder = this.#decoder[0];
    if (!decoder) {
      decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
      this.#decoder.push(decoder);
    }
    this.#write(this.#decode(decoder, bytes));
  }

  end(): void {
    const decoder = this.#decoder[0];
    if (!decoder) throw brokenWorkbook(this.#part, 'it is empty');
    this.#write(this.#decode(decoder));
    this.#parser.close();
  }

  #decode(decoder: TextDecoder, bytes?: Uint8Array): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (cause) {
      throw brokenWorkbook(this.#part, 'its text is not in the encoding that it says', cause);
    }
  }

  #write(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) {
      this.#parser.write(text.slice(at, at + PIECE));
      if (this.#parser.position - this.#lastTag > LONGEST) {
        throw brokenWorkbook(this.#part, `a value or tag in it has more than ${LONGEST} characters`);
      }
    }
  }
}

/** Reads a part to its end. */
export async function readXml(part: string, bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const reader = new XmlReader(part, handler);
  for await (const chunk of bytes) reader.push(chunk);
  reader.end();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function plain(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  // Nearly every text says `xml:space`, and that is nothing to us.
  for (const name in attributes) if (name.includes(':') && name !== 'xml:space') return renamed(attributes);
  return attributes;
}

function renamed(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (!name.startsWith('xmlns')) all[local(name)] ??= value;
  }
  return all;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
