import { strToU8, type Zippable, zipSync } from 'fflate';

/** A sheet of a workbook made for a test: its name and the XML of its rows. */
export interface RawSheet {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
}

export interface RawParts {
  readonly sheets: readonly RawSheet[];
  /** The XML of the shared strings, between `<sst>` and `</sst>`. */
  readonly strings?: string;
  /** Formats of cells by style: their numbers. 14 is a day, 22 a day with time, 20 a time, 49 text. */
  readonly formats?: readonly number[];
  readonly date1904?: boolean;
  /** Further parts, or others in place of those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (of: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of}</Relationships>`;

/** Makes a workbook part by part, as programs of all kinds write them: for tests. */
export function rawWorkbook({ sheets, strings, formats = [0], date1904 = false, parts = {} }: RawParts): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets
        .map((_, at) => `<Relationship Id="s${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`)
        .join('') +
        `<Relationship Id="st" Type="${RELATIONS}/styles" Target="/xl/styles.xml"/><Relationship Id="ss" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fills count="2"><fill/><fill/></fills><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${formats.length}">${formats
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings ?? ''}</sst>`,
  };
  sheets.forEach(({ rows, after = '' }, at) => {
    files[`xl/worksheets/sheet${at}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
  });
  const packed = Object.entries({ ...files, ...parts }).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(packed) as Zippable);
}

/** A row of texts, as inline strings. */
export function textRow(row: number, texts: readonly (string | undefined)[], attributes = ''): string {
  const cells = texts.map((text, at) =>
    text === undefined ? '' : `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}"${attributes}>${cells.join('')}</row>`;
}
