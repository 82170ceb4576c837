/** How cells of the workbooks that we write look, and whether people may change them. The order is that of the styles part. */
export const STYLES = [
  'plain',
  'text',
  /** A text that a spreadsheet would take for a formula: an apostrophe is shown before it, and it stays a text when somebody edits it. */
  'guarded-text',
  'date',
  'number',
  'key',
  'heading',
  'required-heading',
  'title',
  'wrapped',
] as const;
export type CellStyle = (typeof STYLES)[number];

const UNLOCKED = '<protection locked="0"/>';
const TOP = '<alignment vertical="top" wrapText="1"/>';

const XFS: Readonly<Record<CellStyle, string>> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  text: xf('numFmtId="49" applyNumberFormat="1"', UNLOCKED),
  'guarded-text': xf('numFmtId="49" applyNumberFormat="1" quotePrefix="1"', UNLOCKED),
  date: xf('numFmtId="164" applyNumberFormat="1"', UNLOCKED),
  number: xf('numFmtId="0"', UNLOCKED),
  key: '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  heading: `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${TOP}</xf>`,
  'required-heading': `<xf numFmtId="49" fontId="1" fillId="3" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${TOP}</xf>`,
  title: '<xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  wrapped: `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${TOP}</xf>`,
};

function xf(attributes: string, protection: string): string {
  return `<xf ${attributes} fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1">${protection}</xf>`;
}

/** The number by which a cell names its style. */
export function styleNumber(style: CellStyle): number {
  return STYLES.indexOf(style);
}

const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (rest: string, size = 11) =>
  `<font>${rest}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`;

/** The part that defines the styles. Days are shown as the whole world reads them, whatever the language of the computer. */
export function stylesPart(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    `<fonts count="4">${font('')}${font('<b/>')}${font('<i/>', 8)}${font('<b/>', 16)}</fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('D9E2EC')}${fill('FCE4B6')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${STYLES.length}">${STYLES.map((style) => XFS[style]).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFF8C9C4"/></patternFill></fill></dxf></dxfs>' +
    '</styleSheet>'
  );
}
