import type { SubjectKeys } from '@emis-sdk/server';
import { openKeyFile } from '@emis-sdk/server/node';

/** Does something with the keys by which backups are sealed, where a file of them is named. */
export async function withSubjectKeys<Result>(
  path: string | undefined,
  work: (keys: { readonly keys?: SubjectKeys }) => Promise<Result>,
): Promise<Result> {
  if (path === undefined) return await work({});
  const keys = await openKeyFile(path);
  try {
    return await work({ keys });
  } finally {
    keys.close();
  }
}
