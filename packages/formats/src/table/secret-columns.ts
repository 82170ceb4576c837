/** Whether a column holds passwords, going by its name in the languages of the standard. Such values are never kept, whoever's column it is. */
export function isSecret(column: string): boolean {
  return /passw(or)?d|contraseña|senha/i.test(column);
}
