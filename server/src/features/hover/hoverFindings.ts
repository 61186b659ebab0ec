// A finding under the pointer: its rule, why it is a fault, on what basis, how the number in it was read, where to read more.

import type { Finding, Locale, metadata, Snapshot } from '../../engine/index';
import type { Note } from './hoverNote';
import { bold, escaped, link } from './markdown';
import { readingAt } from './readings';
import { ruleLink } from '../diagnostics/ruleLinks';

/** The message itself is not repeated: editors show it above. */
export function findingNote(
  { segments }: Snapshot,
  { rule: { meta }, at }: Finding,
  locale: Locale,
  rulePages: string | undefined,
): Note {
  const reading = readingAt(at.start, locale);
  const words = WORDS[locale];
  return {
    lines: [
      `${bold(meta.name[locale])} · ${escaped(words.basis(basisOf(meta.basis, locale)))}`,
      escaped(meta.why[locale]),
      ...(reading === undefined ? [] : [escaped(`${words.reading}${reading}`)]),
      // An editor that keeps the pages takes their addresses out of a hover, and leads to them from the code beside the message.
      ...(rulePages === undefined ? [link(words.more, ruleLink(meta.id, undefined))] : []),
    ],
    ...segments.offsets(at),
  };
}

const WORDS: Readonly<
  Record<Locale, { readonly basis: (basis: string) => string; readonly reading: string; readonly more: string }>
> = {
  zh: { basis: (basis) => `依据：${basis}`, reading: '读作：', more: '样例和不报的情形' },
  en: { basis: (basis) => `Basis: ${basis}`, reading: 'Read as: ', more: 'Examples and exceptions' },
};

function basisOf(basis: metadata.Basis, locale: Locale): string {
  if (basis.kind === 'standard') return `${basis.standard} ${basis.clause}`;
  const convention = locale === 'zh' ? '惯例' : 'convention';
  return basis.note === undefined ? convention : `${convention}（${basis.note}）`;
}
