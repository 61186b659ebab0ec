// The candidates of completion, from what the tables and the rest of the document say.

import { analysis, editing, structure, terminology, type Locale, type Snapshot, type Text } from '../../engine/index';
import { factsOf } from '../hover/hoverFacts';

export type CandidateKind = 'title' | 'ordinal' | 'section' | 'phrase' | 'recipient' | 'signature';

export interface Candidate {
  readonly kind: CandidateKind;
  /** What is written; blanks are for the writer to fill in. */
  readonly parts: readonly editing.PhrasePart[];
  /** What is shown, then other names by which it is found. */
  readonly names: readonly string[];
  readonly detail: string;
}

/** The documents of the tables by their official titles; a repealed law is none to write. */
export function titleCandidates(closed: boolean, locale: Locale): readonly Candidate[] {
  return terminology.KNOWN_TITLES.filter((known) => known.kind !== 'law' || known.row.repealed === undefined).map(
    (known) => ({
      kind: 'title',
      parts: [closed ? known.title : `${known.title}》`],
      names: terminology.namesOf(known),
      detail: factsOf(known, locale)[0] ?? '',
    }),
  );
}

const DETAILS: Readonly<Record<Exclude<CandidateKind, 'title'>, Text>> = {
  ordinal: { zh: '下一个序号', en: 'next ordinal' },
  section: { zh: '必备部分，尚缺', en: 'required section, missing' },
  phrase: { zh: '固定用语', en: 'set phrase' },
  recipient: { zh: '主送机关', en: 'salutation' },
  signature: { zh: '落款', en: 'signature' },
};

/** At the start of a line all there is, within a line ordinals of items and set phrases; the likeliest first. */
export function lineCandidates(
  { outline, segments }: Snapshot,
  offset: number,
  lineStart: boolean,
  locale: Locale,
): readonly Candidate[] {
  const candidate = (kind: Exclude<CandidateKind, 'title'>, parts: readonly editing.PhrasePart[]): Candidate => ({
    kind,
    parts,
    names: [wordsOf(parts)],
    detail: DETAILS[kind][locale],
  });
  const ordinals = structure.nextOrdinals(outline, segments, offset, lineStart);
  const phrases = editing.setPhrases(outline).map((parts) => candidate('phrase', parts));
  if (!lineStart) return [...ordinals.map(({ marker }) => candidate('ordinal', [marker])), ...phrases];
  const chapter = ordinals.find(({ level }) => level === 1)?.marker ?? '';
  const organ = editing.reportingOrgan(outline);
  const year = outline.year === undefined ? '××××' : String(outline.year.value + 1);
  return [
    ...ordinals.map(({ marker }) => candidate('ordinal', [marker])),
    ...analysis
      .requiredParts(outline)
      .flatMap(({ section, heading }) =>
        heading === undefined ? [candidate('section', [chapter, section.name])] : [],
      ),
    ...(outline.salutation === undefined
      ? editing.recipientForms(outline).map((parts) => candidate('recipient', parts))
      : []),
    ...phrases,
    ...(outline.signature.length === 0 && organ !== undefined ? [candidate('signature', [organ])] : []),
    ...(outline.date === undefined
      ? [candidate('signature', [{ blank: year }, '年', { blank: '×' }, '月', { blank: '××' }, '日'])]
      : []),
  ];
}

function wordsOf(parts: readonly editing.PhrasePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.blank)).join('');
}
