/** Whether a rule says nothing of records that lack some fields. */
export function isSilent(
  silentWithout: readonly (string | readonly string[])[] | undefined,
  lacks: (field: string) => boolean,
): boolean {
  return silentWithout?.some((part) => (typeof part === 'string' ? lacks(part) : part.every(lacks))) === true;
}
