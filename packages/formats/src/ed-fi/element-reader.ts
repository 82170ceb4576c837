import type { Finding } from '@emis-sdk/model';
import { decodeText } from '../csv/decode.ts';
import type { Encoding } from '../csv/encoding.ts';
import { lookAtEncoding } from '../csv/look-at-encoding.ts';
import type { FileFindingCode } from '../findings.ts';
import { ElementCutter } from '../json/elements.ts';
import { LIMIT_OF } from '../json/json-fault.ts';
import { MAX_LINE } from '../json/lines.ts';
import { parseRecord } from '../json/parse-record.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import type { EdFiElement } from './element.ts';
import type { EdFiFile } from './files.ts';
import { jsonElement } from './json-elements.ts';
import { resourceCalled } from './resources.ts';
import { type Wanted, XmlReader, XmlStop } from './xml-reader.ts';

const PASSED = { record: undefined, fault: undefined };

/** Takes what stands in a file. */
export interface TakeElement {
  wants(resource: string, hasId: boolean): Wanted;
  element(row: number, resource: string, element: EdFiElement): void;
  /** An element that is not to be built. */
  passed(resource: string): void;
  /** An element, or the rest of the file, that cannot be read. */
  fault(finding: Finding): void;
}

/** A file of elements that can be read again and again. */
export class ElementReader {
  readonly file: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly #file: EdFiFile;
  readonly #context: ReadingContext;

  private constructor(file: EdFiFile, encoding: Encoding, bytes: number, context: ReadingContext) {
    this.file = file.source.name;
    this.#file = file;
    this.encoding = encoding;
    this.bytes = bytes;
    this.#context = context;
  }

  static async open(
    file: EdFiFile,
    context: ReadingContext,
  ): Promise<{ reader: ElementReader | undefined; findings: readonly Finding[] }> {
    const { encoding, bytes, findings } = await lookAtEncoding(file.source, context);
    return { reader: encoding && new ElementReader(file, encoding, bytes, context), findings };
  }

  /** JSON has to be parsed before it can be said that it is good. */
  get isJson(): boolean {
    return this.#file.kind === 'json';
  }

  /** Reads the file from its start. Gives a turn after each piece of text, so that what was taken can be handed on. */
  async *read(take: TakeElement, first: boolean): AsyncGenerator<undefined> {
    const { signal, onBytes } = this.#context;
    const parser = this.#file.kind === 'xml' ? this.#xml(take) : this.#json(take);
    try {
      for await (const text of decodeText(this.#file.source, this.encoding, first ? onBytes : undefined)) {
        signal?.throwIfAborted();
        parser.push(text);
        yield undefined;
      }
      parser.end();
    } catch (stop) {
      if (!(stop instanceof XmlStop)) throw stop;
      take.fault(this.#finding(stop.fault, stop.line));
    }
  }

  #xml(take: TakeElement): XmlReader {
    return new XmlReader({
      wants: (written, hasId) => take.wants(resourceCalled(written), hasId),
      element: (row, element) => take.element(row, resourceCalled(element.written), element),
      passed: (_row, written) => take.passed(resourceCalled(written)),
      tooLarge: (row) => take.fault(this.#finding('json.too-long', row)),
    });
  }

  #json(take: TakeElement): ElementCutter {
    const { resource } = this.#file;
    // Where several begin on one line each counts on, so that no two are called the same.
    let row = 0;
    return new ElementCutter({
      element: (line, text) => {
        row = Math.max(line, row + 1);
        const wanted = take.wants(resource, false);
        const { record, fault } = wanted === 'passed' ? PASSED : parseRecord(text);
        if (fault) take.fault(this.#finding(fault, row));
        else if (wanted === 'built' && record) take.element(row, resource, jsonElement(resource, record));
        else take.passed(resource);
      },
      tooLong: (line) => {
        row = Math.max(line, row + 1);
        take.fault(this.#finding('json.too-long', row));
      },
    });
  }

  #finding(code: FileFindingCode, row: number): Finding {
    const limit = code === 'json.too-long' ? MAX_LINE : LIMIT_OF[code as keyof typeof LIMIT_OF];
    return this.#context.finding(
      code,
      { file: this.file, row },
      limit === undefined ? undefined : { params: { limit } },
    );
  }
}
