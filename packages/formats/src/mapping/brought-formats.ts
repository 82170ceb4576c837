import type { Format } from '../format.ts';
import type { FormatText } from '../format-text.ts';
import { parseMapping } from './mapping-error.ts';
import { mappingFormat } from './mapping-format.ts';

/** What others bring: formats that are code, and formats that are a mapping. */
export interface Brought {
  readonly formats: readonly Format[];
  readonly mappings: readonly { readonly id: string; readonly title: FormatText; readonly mapping: unknown }[];
  /** Told of a mapping that cannot be used, which is then left out. @default it is thrown */
  readonly onBroken?: (error: unknown) => void;
}

/**
 * The formats that others bring, as those of a host of plugins.
 *
 * @throws {MappingError} `mapping.broken`, `mapping.not-ready` for a mapping that cannot be used
 * @example detectFormat(bundle, broughtFormats({ formats: host.formats(), mappings: host.mappings() }));
 */
export function broughtFormats({ formats, mappings, onBroken }: Brought): readonly Format[] {
  const mapped = mappings.flatMap(({ id, title, mapping }) => {
    try {
      return [mappingFormat(parseMapping(JSON.stringify(mapping)), { id, title })];
    } catch (error) {
      if (!onBroken) throw error;
      onBroken(error);
      return [];
    }
  });
  return [...formats, ...mapped];
}
