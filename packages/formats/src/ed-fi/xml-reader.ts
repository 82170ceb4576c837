import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type EdFiElement, elementOf } from './element.ts';

/** Why a document cannot be read on from some line. */
export type XmlFault = 'xml.broken' | 'xml.doctype' | 'xml.too-long';

/**
 * What is wanted of an element:
 * - `built`: handed on with all that it holds
 * - `measured`: passed over, but told when it holds more than a record may
 * - `passed`: passed over
 */
export type Wanted = 'built' | 'measured' | 'passed';

/** Takes the elements below the root of a document. */
export interface XmlSink {
  wants(written: string, hasId: boolean): Wanted;
  element(line: number, element: EdFiElement): void;
  /** An element that was passed over. */
  passed(line: number, written: string): void;
  /** An element that holds more than a record may. */
  tooLarge(line: number, written: string): void;
}

/** Letters between two tags, and in all of one record. */
const MAX_TEXT = 1_048_576;
const MAX_DEPTH = 32;
const MAX_ELEMENTS = 20_000;

/** Thrown out of the parser to end the reading of a file. */
export class XmlStop extends Error {
  readonly fault: XmlFault;
  readonly line: number;

  constructor(fault: XmlFault, line: number) {
    super(fault);
    this.fault = fault;
    this.line = line;
  }
}

/**
 * Reads an XML document in pieces. Declared entities are never expanded and nothing outside of the document is ever opened: the parser knows
 * the five entities of XML alone, and a document that declares a type is refused.
 */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #sink: XmlSink;
  #depth = 0;
  #open: EdFiElement[] = [];
  #line = 0;
  #size = 0;
  #elements = 0;
  #state: Wanted | 'too-large' = 'passed';
  #name = '';
  /** Letters since the last event: the parser gathers them. */
  #pending = 0;

  constructor(sink: XmlSink) {
    this.#sink = sink;
    const parser = this.#parser;
    parser.on('error', () => this.#stop('xml.broken'));
    parser.on('doctype', () => this.#stop('xml.doctype'));
    parser.on('opentag', (tag) => this.#begin(tag));
    parser.on('closetag', () => this.#end());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('comment', () => this.#seen());
    parser.on('processinginstruction', () => this.#seen());
  }

  /** @throws {XmlStop} when the document cannot be read any further */
  push(text: string): void {
    this.#pending += text.length;
    this.#parser.write(text);
    if (this.#pending > MAX_TEXT + text.length) this.#stop('xml.too-long');
  }

  /** @throws {XmlStop} when the document is not over */
  end(): void {
    this.#parser.close();
  }

  #stop(fault: XmlFault): never {
    throw new XmlStop(fault, this.#parser.line);
  }

  #seen(): void {
    this.#pending = 0;
  }

  #begin({ name, attributes }: SaxesTagPlain): void {
    this.#seen();
    const depth = this.#depth++;
    if (depth === 0) return;
    const written = name.slice(name.indexOf(':') + 1);
    if (depth === 1) {
      this.#name = written;
      // Where several begin on one line each counts on, so that no two are called the same.
      this.#line = Math.max(this.#parser.line, this.#line + 1);
      this.#size = 0;
      this.#elements = 0;
      this.#state = this.#sink.wants(written, attributes['id'] !== undefined);
    }
    if (this.#state !== 'built' && this.#state !== 'measured') return;
    if (depth > MAX_DEPTH || ++this.#elements > MAX_ELEMENTS) {
      this.#state = 'too-large';
      this.#open = [];
      return;
    }
    if (this.#state === 'measured') return;
    const element = elementOf(written, attributes['id'], attributes['ref']);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #end(): void {
    this.#seen();
    if (--this.#depth > 1) {
      if (this.#state === 'built') this.#open.pop();
      return;
    }
    if (this.#depth === 0) return;
    const element = this.#open.pop();
    this.#open = [];
    if (this.#state === 'built' && element) this.#sink.element(this.#line, element);
    else if (this.#state === 'too-large') this.#sink.tooLarge(this.#line, this.#name);
    else this.#sink.passed(this.#line, this.#name);
  }

  #text(text: string): void {
    this.#seen();
    // Between the elements below the root there is nothing but blanks.
    if (this.#depth < 2 || (this.#state !== 'built' && this.#state !== 'measured')) return;
    this.#size += text.length;
    const element = this.#open.at(-1);
    if (this.#size > MAX_TEXT) {
      this.#state = 'too-large';
      this.#open = [];
    } else if (element) element.text += text;
  }
}
