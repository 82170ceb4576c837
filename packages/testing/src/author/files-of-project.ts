import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const LEFT_OUT = /(^|\/)(node_modules|dist|\.git|coverage)(\/|$)/;

/**
 * The files that somebody wrote in a project, from its folder, with `/`, in a fixed order: not what was installed or built. Links are not followed,
 * since through those of packages a small project holds hundreds of thousands of files. Folders that may not be read are passed over.
 *
 * @param most how many at most
 */
export async function filesOfProject(root: string, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const names: string[] = [];
  const look = async (under: string): Promise<void> => {
    const entries = await readdir(join(root, under), { withFileTypes: true }).catch((cause: unknown) => {
      if (under === '') throw cause;
      return [];
    });
    for (const entry of entries) {
      const name = under === '' ? entry.name : `${under}/${entry.name}`;
      if (LEFT_OUT.test(name) || names.length >= most) continue;
      if (entry.isDirectory()) await look(name);
      else if (entry.isFile()) names.push(name);
    }
  };
  await look('');
  return names.sort();
}
