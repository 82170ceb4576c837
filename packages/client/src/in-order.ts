import type { Shape } from './shape.ts';

/**
 * An answer that says something of each that was sent, in the order sent: one about others settles nothing for those.
 *
 * @param name the member with what is said
 */
export function inOrder<Name extends string, Said, T extends { readonly [Each in Name]: readonly Said[] }, Sent>(
  whole: Shape<T>,
  name: Name,
  sent: readonly Sent[],
  fits: (sent: Sent, said: T[Name][number] | undefined) => boolean,
): Shape<T> {
  return {
    safeParse(value) {
      const result = whole.safeParse(value);
      if (!result.success) return result;
      const said: T[Name] = result.data[name];
      const stranger = sent.findIndex((one, index) => !fits(one, said[index]));
      if (stranger < 0 && said.length === sent.length) return result;
      const path = [name, stranger < 0 ? sent.length : stranger];
      return {
        success: false,
        error: { issues: [{ path, message: 'one for each that was sent, in the same order' }] },
      };
    },
  };
}
