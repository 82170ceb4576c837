import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import {
  type Bundle,
  canRead,
  decodeText,
  FORMATS,
  LineCutter,
  type ReadableFormat,
  scanEncoding,
} from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import { loadProfile } from '@emis-sdk/profiles';
import { parse as csvParse } from 'csv-parse';
// biome-ignore lint/style/noRestrictedImports: what is measured by itself here is nobody else’s to use
import { keepHeapSmall } from '../../packages/cli/src/heap-size.ts';
// biome-ignore lint/style/noRestrictedImports: what is measured by itself here is nobody else’s to use
import { CsvTokenizer } from '../../packages/formats/src/csv/tokenizer.ts';
// biome-ignore lint/style/noRestrictedImports: what is measured by itself here is nobody else’s to use
import { XmlReader } from '../../packages/formats/src/ed-fi/xml-reader.ts';
// biome-ignore lint/style/noRestrictedImports: what is measured by itself here is nobody else’s to use
import { ElementCutter } from '../../packages/formats/src/json/elements.ts';
// biome-ignore lint/style/noRestrictedImports: what is measured by itself here is nobody else’s to use
import { openWorkbook } from '../../packages/formats/src/xlsx/workbook.ts';
import { AS_EMIS, isReadCase, type ParserName, READ_CASES, type ReadCase } from './format-cases.ts';

/**
 * One reading in a format, or one going through its files by the parser alone, in a process of its own so that its memory can be measured. Prints
 * one line of JSON. Its time is that of the processor, all threads together: others may use the machine.
 */
const [job = '', name = '', folder = '', as = ''] = process.argv.slice(2);
if (as === AS_EMIS) keepHeapSmall();

interface Taker {
  push(text: string): void;
  end(): void;
}

let made = 0;
/** What is looked at of each piece, so that nobody can leave it out. */
let letters = 0;

const PARSERS: Readonly<Record<Exclude<ParserName, 'sheet'>, (first: string) => Taker>> = {
  csv(first) {
    const delimiter = delimiterOf(first);
    const take = (cells: readonly string[]) => {
      made++;
      letters += cells.at(-1)?.length ?? 0;
    };
    return new CsvTokenizer(
      { delimiter, width: first.split(delimiter).length },
      {
        line:
          job === 'lines'
            ? (_row, _text, from, to) => {
                made++;
                letters += to - from;
              }
            : (_row, text, from, to) => take(text.slice(from, to).split(delimiter)),
        cells: (_row, cells) => take(cells),
      },
    );
  },
  lines: () =>
    new LineCutter({
      line(_row, text) {
        made++;
        letters += text.split('|').length;
      },
      tooLong: () => {},
    }),
  'json-lines': () =>
    new LineCutter({
      line(_row, text) {
        made++;
        letters += Object.keys(JSON.parse(text) as object).length;
      },
      tooLong: () => {},
    }),
  'json-list': () =>
    new ElementCutter({
      element(_line, text) {
        made++;
        letters += Object.keys(JSON.parse(text) as object).length;
      },
      tooLong: () => {},
    }),
  xml: () =>
    new XmlReader({
      wants: () => 'passed',
      element: () => {},
      passed: () => {
        made++;
      },
      tooLarge: () => {},
    }),
};

function delimiterOf(first: string): string {
  return [';', '|', '\t'].find((sign) => first.includes(sign)) ?? ',';
}

async function parse(kind: ParserName, { files }: Bundle): Promise<void> {
  for (const source of files) {
    // A manifest of ours is no file of records.
    if (source.name === 'emis.json') continue;
    if (kind === 'sheet') {
      const workbook = await openWorkbook(source);
      for (const sheet of workbook.sheets) {
        for await (const rows of workbook.read(sheet).rows) made += rows.length;
      }
      continue;
    }
    const { encoding } = await scanEncoding(source);
    if (!encoding) throw new Error(`${source.name} is no text`);
    let taker: Taker | undefined;
    for await (const text of decodeText(source, encoding)) {
      taker ??= PARSERS[kind](text.slice(0, text.indexOf('\n')));
      taker.push(text);
    }
    taker?.end();
  }
}

/** The same files by a parser of others, which gives a list of texts for each row. */
async function parseByOthers({ files }: Bundle): Promise<void> {
  for (const { name, open } of files) {
    if (name === 'emis.json') continue;
    let first = '';
    for await (const bytes of open()) {
      first = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').split('\n')[0] ?? '';
      break;
    }
    const options = { delimiter: delimiterOf(first), bom: true, relax_column_count: true };
    for await (const cells of createReadStream(join(folder, name)).pipe(csvParse(options)) as AsyncIterable<string[]>) {
      made++;
      letters += cells.at(-1)?.length ?? 0;
    }
  }
}

async function read(format: ReadableFormat, bundle: Bundle): Promise<void> {
  const dataset = format.read(bundle, {});
  const items = job === 'rows' && dataset.rows ? dataset.rows() : dataset;
  for await (const piece of items) {
    for (const item of piece) {
      if (item.type === 'record') made++;
      else if (item.type === 'rows') made += item.rows.length;
    }
  }
}

async function readableFormat(id: string, profile: ReadCase['profile']): Promise<ReadableFormat> {
  // A country is loaded only where its format is read: it would count as memory.
  const formats = profile === 'international' ? FORMATS : (await loadProfile(profile)).formats;
  const found = formats.filter(canRead).find((one) => one.id === id);
  if (!found) throw new Error(`No format is read under ${id}`);
  return found;
}

if (!isReadCase(name)) throw new Error(`No such case: ${name}`);
const { format: id, profile, parser } = READ_CASES[name];
const format = await readableFormat(id, profile);
const bundle = await openBundle(folder);
const before = process.cpuUsage();
if (job === 'parse' || job === 'lines') await parse(parser, bundle);
else if (job === 'csv-parse') await parseByOthers(bundle);
else await read(format, bundle);
const { user, system } = process.cpuUsage(before);
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ seconds: (user + system) / 1e6, made, letters, peakMegabytes })}\n`);
