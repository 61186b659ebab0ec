// Markdown of our own around words of the text, for clients that show it; plain words for the others.

import { MarkupKind, type MarkupContent } from 'vscode-languageserver';

/** Words of a text so that Markdown shows them as they are. */
export function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/\s+/g, ' ');
}

export function bold(words: string): string {
  return `**${escaped(words)}**`;
}

export function link(words: string, address: string): string {
  return `[${escaped(words)}](${address})`;
}

/** Sections with a line between; as plain text the marks of Markdown are taken out again. */
export function markup(sections: readonly (readonly string[])[], asMarkdown: boolean): MarkupContent {
  if (asMarkdown)
    return { kind: MarkupKind.Markdown, value: sections.map((lines) => lines.join('\n\n')).join('\n\n---\n\n') };
  return { kind: MarkupKind.PlainText, value: sections.map((lines) => lines.map(plain).join('\n')).join('\n\n') };
}

function plain(line: string): string {
  return line
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/(?<!\\)\[((?:\\.|[^\]\\]){1,200})\]\(([^()]{1,200})\)/g, '$1 $2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
}
