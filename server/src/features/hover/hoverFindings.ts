// A finding under the pointer: its rule, why it is a fault, on what standard, how the number in it was read, where to read more.

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
      `${bold(meta.name[locale])} · ${escaped(words.reference(referenceOf(meta.reference, locale)))}`,
      escaped(meta.rationale[locale]),
      ...(reading === undefined ? [] : [escaped(`${words.reading}${reading}`)]),
      // An editor that keeps the pages takes their addresses out of a hover, and leads to them from the code beside the message.
      ...(rulePages === undefined ? [link(words.more, ruleLink(meta.id, undefined))] : []),
    ],
    ...segments.offsets(at),
  };
}

const WORDS: Readonly<
  Record<Locale, { readonly reference: (reference: string) => string; readonly reading: string; readonly more: string }>
> = {
  zh: { reference: (reference) => `依据：${reference}`, reading: '读作：', more: '样例和不报的情形' },
  en: { reference: (reference) => `Reference: ${reference}`, reading: 'Read as: ', more: 'Examples and exceptions' },
};

function referenceOf(reference: metadata.Reference, locale: Locale): string {
  if (reference.kind === 'standard') return `${reference.standard} ${reference.clause}`;
  const convention = locale === 'zh' ? '惯例' : 'convention';
  return reference.note === undefined ? convention : `${convention}（${reference.note}）`;
}
