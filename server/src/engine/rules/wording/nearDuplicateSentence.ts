// Two sentences in a row that say the same in almost the same words.

import { bigramsOf, likeness, mayBeAlike, sentencesOf, type Sentence } from '../../lexer/sentences';
import { within } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { SegmentReport, SegmentRule, SegmentView } from '../rule';

/** Fewer pairs of hanzi than this are no sentence to compare. */
const FEWEST_PAIRS = 8;
const CONTAINED = 0.8;
const SHARED = 0.4;

const OPTIONS = {
  likeness: {
    type: 'integer',
    default: 80,
    min: 80,
    max: 100,
    about: { zh: '两句有百分之几相同才报', en: 'How many per cent of a sentence must stand in the other' },
  },
} as const satisfies OptionsSchema;

export const nearDuplicateSentence: SegmentRule<typeof OPTIONS> = {
  scope: 'segment',
  meta: {
    id: 'near-duplicate-sentence',
    group: 'wording',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '校对惯例：重句' },
    name: { zh: '相邻句近乎重复', en: 'Near duplicate sentences' },
    rationale: {
      zh: '相邻两句用几乎相同的字说同一件事，多为修改时新旧两句都留了下来。',
      en: 'Two sentences in a row with almost the same words: an old version was left beside the new one.',
    },
    messages: {
      near: {
        zh: '与前一句“{before}”几乎相同；请删去其中一句',
        en: 'almost the same as the sentence before; delete one of them',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  triggers: '。；;',
  // Nearly every segment wakes it: one of a single sentence should not cost a generator.
  check(segment) {
    const sentences = sentencesOf(segment.text, FEWEST_PAIRS);
    return sentences.length < 2 ? NOTHING : reports(segment, sentences);
  },
  fixes(finding) {
    const { segment, column } = finding.at.start;
    const sentences = sentencesOf(segment.text, FEWEST_PAIRS);
    const index = sentences.findIndex(({ start, end }) => start <= column && column < end);
    const [before, here] = [sentences[index - 1], sentences[index]];
    // Only where nothing else stands between the two: a short sentence, the end of a quotation.
    if (
      before === undefined ||
      here === undefined ||
      !/^[。；！？;!?]\s*$/u.test(segment.text.slice(before.end, here.start))
    )
      return [];
    // The mark that ends the later one stays: it may be the full stop of a row of semicolons.
    const later =
      here.end === segment.text.length ? within(segment, here.start, here.end) : within(segment, before.end, here.end);
    return [
      { title: { zh: '删去后一句', en: 'Delete the later sentence' }, safe: false, edits: [{ at: later, text: '' }] },
      {
        title: { zh: '删去前一句', en: 'Delete the sentence before' },
        safe: false,
        edits: [{ at: within(segment, before.start, here.start), text: '' }],
      },
    ];
  },
  accepts: ({ data }, { likeness: least }) => Number(data?.['percent']) >= least,
};

const NOTHING: readonly SegmentReport[] = [];

function* reports(segment: SegmentView, sentences: readonly Sentence[]): Generator<SegmentReport> {
  const { text } = segment;
  for (let i = 1; i < sentences.length; i++) {
    const before = sentences[i - 1] as Sentence;
    const here = sentences[i] as Sentence;
    if (!mayBeAlike(text, before, here) || areProvisions(text, before, here)) continue;
    // What carries a marker is a heading or an item: the sentence after it repeats its words by right.
    const percent = isMarked(segment.facts.markers, before) ? undefined : sharedPercent(text, before, here);
    if (percent === undefined) continue;
    yield {
      ...sharedClause(text, before, here),
      message: 'near',
      data: { before: text.slice(before.start, before.end), percent },
    };
  }
}

/** Provisions run parallel on purpose: their conditions end in …的，, they say what may and what must be, or they belong to an article. */
function areProvisions(text: string, before: Sentence, here: Sentence): boolean {
  const may = /可以|应当|不得/;
  if (may.test(text.slice(before.start, before.end)) && may.test(text.slice(here.start, here.end))) return true;
  return /的[，,]/.test(text.slice(before.start, here.end)) || ARTICLE.test(text);
}

const ARTICLE = /^\s*[“‘]?第[〇零一二三四五六七八九十百千\d]{1,7}条(?!例)/;

function isMarked(
  markers: readonly { readonly start: number; readonly end: number }[],
  { start, end }: Sentence,
): boolean {
  return markers.some((marker) => marker.end > start - 4 && marker.start < end);
}

/** How many per cent of the one sentence stand in the other; undefined where they are not near. */
function sharedPercent(text: string, before: Sentence, here: Sentence): number | undefined {
  // Figures make sentences alike that speak of different things.
  if (/\p{Nd}|百分之/u.test(text.slice(before.start, here.end))) return undefined;
  const [a, b] = [bigramsOf(text, before), bigramsOf(text, here)];
  if (a.size < FEWEST_PAIRS || b.size < FEWEST_PAIRS) return undefined;
  const { containment, overlap } = likeness(a, b);
  return containment >= CONTAINED && overlap >= SHARED ? Math.floor(containment * 100) : undefined;
}

/** The clause of the later sentence that is most like the earlier one. */
function sharedClause(text: string, before: Sentence, here: Sentence): Sentence {
  const clauses: Sentence[] = [];
  let start = here.start;
  for (let i = here.start; i <= here.end; i++) {
    if (i < here.end && !'，,'.includes(text[i] ?? '')) continue;
    clauses.push({ start, end: i });
    start = i + 1;
  }
  const wanted = bigramsOf(text, before);
  const scores = clauses.map((clause) => likeness(wanted, bigramsOf(text, clause)).overlap);
  return clauses[scores.indexOf(Math.max(...scores))] ?? here;
}
