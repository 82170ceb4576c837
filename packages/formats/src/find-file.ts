import type { Bundle, ByteSource } from './bundle.ts';

/** A file of a bundle by its name; one whose name differs in capital letters only, when there is no other. */
export function findFile(bundle: Bundle, name: string): ByteSource | undefined {
  const folded = name.toLowerCase();
  return (
    bundle.files.find((file) => file.name === name) ?? bundle.files.find((file) => file.name.toLowerCase() === folded)
  );
}
