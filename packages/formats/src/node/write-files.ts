import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { OutputError } from '../output-error.ts';
import type { WrittenPart } from '../writing.ts';
import { FileWriter, notWritable, type Writer } from './file-writer.ts';
import { ZipWriter } from './zip-writer.ts';

export interface WriteFilesOptions {
  /** `one-file` for a format that is always one file: then the target is that file. By default a folder, or a zip by its ending. */
  readonly gives?: 'one-file' | 'files';
  /** Whether what is at the target may be replaced. A folder keeps no file besides those written, so one that has others is refused. */
  readonly overwrite?: boolean;
}

/** What was written. */
export interface WrittenFiles {
  readonly path: string;
  readonly as: 'folder' | 'zip' | 'file';
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}

/**
 * Writes the files of a format to a folder, a `.zip`, or one file. Nothing is seen at the target before everything is written: parts go
 * under a name beside it, which is changed at the end. When writing fails, what was there before is as it was.
 *
 * @throws {OutputError}
 *
 * @example
 * await writeFiles(format.write(open, {}), './export.zip');
 */
export async function writeFiles(
  parts: AsyncIterable<WrittenPart>,
  target: string,
  { gives = 'files', overwrite = false }: WriteFilesOptions = {},
): Promise<WrittenFiles> {
  const path = resolve(target);
  const as = gives === 'one-file' ? 'file' : path.toLowerCase().endsWith('.zip') ? 'zip' : 'folder';
  await refuseWhatIsThere(path, as, overwrite);
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    await mkdir(as === 'folder' ? beside : dirname(path), { recursive: true });
    const files = await writeTo(parts, beside, as);
    if (as === 'folder') await moveFolder(beside, path, new Set(files.map(({ file }) => file)));
    else await rename(beside, path);
    return { path, as, files };
  } catch (error) {
    throw notWritable(path, error);
  } finally {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
  }
}

async function refuseWhatIsThere(path: string, as: WrittenFiles['as'], overwrite: boolean): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return;
  const fits = found.isDirectory() === (as === 'folder');
  if (fits && (overwrite || (as === 'folder' && (await readdir(path)).length === 0))) return;
  throw new OutputError(
    'output.exists',
    `There is something at ${path} already. Choose another place, or say that it may be replaced.`,
    { path },
  );
}

async function writeTo(
  parts: AsyncIterable<WrittenPart>,
  beside: string,
  as: WrittenFiles['as'],
): Promise<WrittenFiles['files']> {
  const bytes = new Map<string, number>();
  const zip = as === 'zip' ? await ZipWriter.create(beside) : undefined;
  let current: { file: string; writer: Writer } | undefined;
  try {
    for await (const part of parts) {
      if (part.file !== current?.file) {
        await current?.writer.close();
        current = undefined;
        checkName(part.file, bytes, as);
        const writer = zip
          ? zip.entry(part.file)
          : await FileWriter.create(as === 'file' ? beside : join(beside, part.file));
        current = { file: part.file, writer };
        bytes.set(part.file, 0);
      }
      await current.writer.write(part.bytes);
      bytes.set(part.file, (bytes.get(part.file) ?? 0) + part.bytes.length);
    }
    await current?.writer.close();
    await zip?.finish();
  } catch (error) {
    await current?.writer.close().catch(() => {});
    await zip?.abandon();
    throw error;
  }
  return [...bytes].map(([file, count]) => ({ file, bytes: count }));
}

/** Faults of the format that gives the parts. */
function checkName(file: string, seen: ReadonlyMap<string, number>, as: WrittenFiles['as']): void {
  if (file !== basename(file) || file === '' || file.startsWith('.') || file.includes('\\')) {
    throw new TypeError(`${JSON.stringify(file)} is no name of a file without a folder`);
  }
  if (seen.has(file)) throw new TypeError(`${file} was ended and begun again: files come one after the other`);
  if (as === 'file' && seen.size > 0) throw new TypeError(`${file} is a second file of a format that gives one`);
}

async function moveFolder(beside: string, path: string, written: ReadonlySet<string>): Promise<void> {
  if (!(await exists(path))) {
    await rename(beside, path);
    return;
  }
  const others = (await readdir(path)).filter((name) => !written.has(name));
  if (others.length > 0) {
    const names = others.slice(0, 5).join(', ');
    throw new OutputError(
      'output.other-files',
      `${path} holds files that are not among those written, and they would be mixed: ${names}. Choose another folder, or remove them.`,
      { path, names },
    );
  }
  for (const file of written) await rename(join(beside, file), join(path, file));
  await rmdir(beside);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
