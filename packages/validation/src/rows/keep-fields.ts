import { CodedColumn } from '../keys/column.ts';
import { type IdTable, NUMBER } from '../keys/id-table.ts';
import type { Rows } from './rows.ts';

/** Keeps the fields of rows that rules on other records read. */
export class KeepFields {
  readonly #table: IdTable;

  constructor(table: IdTable) {
    this.#table = table;
  }

  keep(rows: Rows, own: Int32Array): void {
    const { fieldNames } = this.#table;
    for (let index = 0; index < fieldNames.length; index++) {
      const field = fieldNames[index] as string;
      if (rows.lacks(field)) continue;
      const how = rows.how(field);
      if (how?.kind === 'coded') this.#keepCodes(rows, index, own, rows.batch.codes[how.codes], how.values);
      else {
        for (let place = rows.from; place < rows.to; place++) {
          const number = own[place] as number;
          this.#table.columnsOf(number)[index]?.set(number & NUMBER, rows.value(field, place));
        }
      }
    }
  }

  #keepCodes(
    rows: Rows,
    index: number,
    own: Int32Array,
    codes: Uint16Array | undefined,
    values: readonly unknown[],
  ): void {
    const column = this.#table.columnsOf(own[rows.from] as number)[index];
    let last = -1;
    let kept = 0;
    for (let place = rows.from; place < rows.to; place++) {
      const number = own[place] as number;
      const code = codes?.[place] ?? 0;
      const mine = this.#table.columnsOf(number)[index];
      if (mine !== column || !(mine instanceof CodedColumn)) {
        mine?.set(number & NUMBER, values[code]);
        continue;
      }
      if (code !== last) {
        last = code;
        kept = mine.codeOf(values[code]);
      }
      mine.setCode(number & NUMBER, kept);
    }
  }
}
