// Cuts what is too long for a menu or a tree.

/**
 * The text itself if it has at most so many UTF-16 code units; else as many of them and …, one less where a surrogate pair would
 * be halved.
 */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, isHalf ? most - 1 : most)}…`;
}
