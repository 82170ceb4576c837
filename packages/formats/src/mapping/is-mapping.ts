import type { ByteSource } from '../bundle.ts';

/** A mapping of a product's tables has some kilobytes; a longer file holds data. */
const LONGEST = 1_000_000;

/**
 * Whether a JSON file is a mapping, which people keep beside the tables that it describes. By its shape alone, so that one that is not right yet
 * is no table either.
 */
export async function isMapping(source: ByteSource): Promise<boolean> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of source.open()) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST) return false;
  }
  if (!text.includes('"version"')) return false;
  try {
    return hasShape(JSON.parse(text));
  } catch {
    return false;
  }
}

function hasShape(json: unknown): boolean {
  if (typeof json !== 'object' || json === null || !('version' in json)) return false;
  if ('trackedEntityType' in json) return 'program' in json && 'attributes' in json;
  const tables: unknown = 'tables' in json ? json.tables : undefined;
  return Array.isArray(tables) && tables.length > 0 && tables.every(isTable);
}

function isTable(table: unknown): boolean {
  return typeof table === 'object' && table !== null && 'file' in table && 'records' in table;
}
