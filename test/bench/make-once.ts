import { isReadCase } from './format-cases.ts';
import { writeFormatFiles } from './format-files.ts';

/**
 * Writes a folder of a format with so many rows, in a process of its own: some writers take long. Prints one
 * line of JSON.
 */
const [name = '', folder = '', rows = ''] = process.argv.slice(2);
if (!isReadCase(name)) throw new Error(`No such case: ${name}`);
await writeFormatFiles[name](folder, Number(rows));
process.stdout.write(`${JSON.stringify({ rows: Number(rows) })}\n`);
