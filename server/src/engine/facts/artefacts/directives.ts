// What writers say to the linter in comments of Markdown and HTML: <!-- gongwen-lint-disable counts/* -->.

import { matchesIn } from '../../lexer/matchesIn';
import type { Scanner } from '../scanner';

/** What findings a directive is about: those behind it, those of its line, of the next line with text, of the whole text. */
export const DIRECTIVE_KINDS = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

export interface DirectiveWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export interface Directive {
  /** Columns, of the whole comment. */
  readonly start: number;
  readonly end: number;
  /** What stands behind `gongwen-lint-`. */
  readonly order: DirectiveWord;
  /** Undefined for an order that there is not. */
  readonly kind: DirectiveKind | undefined;
  /** Ids of rules, and groups with `/*`; none for all rules. */
  readonly rules: readonly DirectiveWord[];
}

const COMMENT = /<!--\s{0,8}gongwen-lint-([a-z-]{1,40})([^\n]{0,400}?)-->/g;
const NONE: readonly Directive[] = [];

export const directives: Scanner<readonly Directive[]> = {
  triggers: ['gongwen-lint-'],
  none: NONE,
  scan: ({ text }) => directivesIn(text),
};

/** In text order. Behind `--` stands the reason, which is for readers. */
function directivesIn(text: string): readonly Directive[] {
  const found: Directive[] = [];
  for (const { index, 0: comment, 1: order = '', 2: rest = '' } of matchesIn(text, COMMENT)) {
    const at = text.indexOf(order, index + comment.indexOf('gongwen-lint-') + 'gongwen-lint-'.length);
    const [list = ''] = rest.split(/(?:^|\s)--(?:\s|$)/, 1);
    const from = at + order.length;
    found.push({
      start: index,
      end: index + comment.length,
      order: { word: order, start: at, end: from },
      kind: DIRECTIVE_KINDS.find((kind) => kind === order),
      rules: [...matchesIn(list, /[^\s,，]+/g)].map(({ index: start, 0: word }) => ({
        word,
        start: from + start,
        end: from + start + word.length,
      })),
    });
  }
  return found.length === 0 ? NONE : found;
}

/** The text itself: a line of nothing but directives is as good as blank. */
export function withoutDirectives(text: string): string {
  return text.includes('<!--')
    ? directivesIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    : text;
}
