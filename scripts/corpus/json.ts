// Writes figures as JSON in which a change of one figure is a change of one line.

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * As JSON, sorted by keys, with a final line break. An object inside that holds no other one is a line, its keys in their own order;
 * keys that are undefined are left out.
 */
export function formatJson(value: Json): string {
  return `${format(value, '')}\n`;
}

function format(value: Json, indent: string): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    const items = value.map((each) => inner + format(each, inner));
    return block('[]', items, indent);
  }
  const members = Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [{ key, each }]));
  if (indent !== '' && members.length > 0 && members.every(({ each }) => typeof each !== 'object'))
    return `{ ${members.map(({ key, each }) => `${JSON.stringify(key)}: ${JSON.stringify(each)}`).join(', ')} }`;
  const sorted = members.sort((one, other) => (one.key < other.key ? -1 : 1));
  const lines = sorted.map(({ key, each }) => `${inner}${JSON.stringify(key)}: ${format(each, inner)}`);
  return block('{}', lines, indent);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function block([open = '', close = '']: string, lines: readonly string[], indent: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
