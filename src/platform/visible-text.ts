/**
 * What shows nothing where it is written: white space, controls and formats, what is ignored wherever it is not known, and
 * the braille cell without a dot.
 */
const invisible = String.raw`\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;

const somethingVisible = new RegExp(`[^${invisible}]`, 'u');

/** Whether a text shows anything to whoever reads it: one of nothing but spaces or invisible characters says nothing. */
export function saysSomething(text: string): boolean {
  return somethingVisible.test(text);
}

/** A text of which every character can be seen: no spaces, controls or marks of direction. */
export const visibleOnly = new RegExp(`^[^${invisible}]*$`, 'u');
