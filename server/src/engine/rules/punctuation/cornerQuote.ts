// Corner brackets for quotation marks in simplified text: 「一事一议」. More than a few are one finding for the whole text.

import type { DocumentView } from '../../analysis/documentView';
import { timeOf } from '../../analysis/reportTime';
import { within, type Range, type Segment } from '../../facts/segment';
import { defineFilter } from '../../incremental/keys';
import { tableOf } from '../../text/characters';
import { groupBy } from '../../text/groupBy';
import type { DocumentRule, Edit } from '../rule';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(3);

const CORNERED = defineFilter(({ facts }) => facts.width.corner.length > 0);

/** Common hanzi that only traditional text has; half the sentences of any such text hold one. */
const TRADITIONAL = tableOf(
  '們個這來時會國對為爲於與學過發經還沒說無開關長電問點體現實動業應從間種產機進務員數請總後當條見書題話將頭兩區義處農報東車歲歷變選縣鄉鎮黨' +
    '級運廣導僅單據統領計設議議論證認識調讓該結給組織線續維極樣標準權構規視親覺質費資賣買鐵錢銀錄鬥門難雙離題願類風飛馬驗萬億勞勝勢協參號',
);

/** 《标点符号用法》 of that day gives “” to horizontal text; that of 1951 knew both. */
const CURLY_SINCE = '1990-03-22';

const CURLY = { double: ['“', '”'], single: ['‘', '’'] } as const;

interface CornerPair {
  readonly segment: Segment;
  readonly open: number;
  readonly close: number;
  /** What it stands in: another such pair, with which it is reported, “”, or neither. */
  readonly within: 'corner' | 'curly' | undefined;
}

export const cornerQuote: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'corner-quote',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8.2' },
    name: { zh: '直角引号', en: 'Corner brackets for quotation marks' },
    rationale: {
      zh: '横排简体文稿的引号用“”和‘’；「」『』用于竖排和繁体文稿，多由网页带入。',
      en: 'Simplified text in lines takes “” and ‘’; 「」 and 『』 belong to columns and to traditional text.',
    },
    messages: {
      one: { zh: '此处用了直角引号，应为{expected}', en: 'Corner brackets; use {expected}' },
      many: {
        zh: '全文有{pairs}对直角引号，应为“”和‘’；可一次全部改正',
        en: '{pairs} pairs of corner brackets; change them all to “” and ‘’',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    if ((timeOf(view).latest ?? CURLY_SINCE) < CURLY_SINCE) return;
    const pairs = pairsIn(view).filter((pair) => pair.within !== 'corner');
    const many = pairs.length > most;
    const places = pairs.map(rangeOf);
    for (const pair of many ? pairs.slice(0, 1) : pairs)
      yield {
        at: rangeOf(pair),
        message: many ? 'many' : 'one',
        data: { pairs: pairs.length, expected: pair.within === undefined ? '“”' : '‘’' },
        related: many ? others(places) : [],
      };
  },
  fixes({ at, message }, view) {
    const all = pairsIn(view);
    const pairs =
      message === 'many'
        ? all
        : all.filter(
            ({ segment, open, close }) =>
              segment === at.start.segment && open >= at.start.column && close < at.end.column,
          );
    const title =
      message === 'many'
        ? { zh: `全文${String(pairs.length)}对改为弯引号`, en: `Change all ${String(pairs.length)} pairs` }
        : { zh: '改为弯引号', en: 'Change to curly marks' };
    return pairs.length === 0 ? [] : [{ title, safe: false, edits: editsOf(pairs) }];
  },
};

/** In text order by their opening marks; none of a text that is traditional as a whole, nor of a traditional sentence. */
function pairsIn(view: DocumentView): readonly CornerPair[] {
  const segments = view.read(CORNERED);
  const simplified = segments.filter(({ text }) => !isTraditional(text));
  if (simplified.length * 2 < segments.length) return [];
  return simplified.flatMap(pairsOfSegment).filter((pair) => !view.residue.touchesRange(rangeOf(pair)));
}

function pairsOfSegment(segment: Segment): readonly CornerPair[] {
  const { text } = segment;
  const pairs: CornerPair[] = [];
  const open: number[] = [];
  for (const column of segment.facts.width.corner) {
    if ('「『'.includes(text[column] ?? '')) open.push(column);
    else {
      const start = open.at(-1);
      if (start === undefined || (text[start] === '「') !== (text[column] === '」')) continue;
      open.pop();
      pairs.push({ segment, open: start, close: column, within: surrounding(text, start, open.length) });
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}

function surrounding(text: string, at: number, depth: number): CornerPair['within'] {
  if (depth > 0) return 'corner';
  return isInCurly(text, at) ? 'curly' : undefined;
}

function isInCurly(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (TRADITIONAL[text.charCodeAt(i)] === 1) return true;
  return false;
}

function rangeOf({ segment, open, close }: CornerPair): Range {
  return within(segment, open, close + 1);
}

/** In text order: the marks of a pair may stand on both sides of those of another. */
function editsOf(pairs: readonly CornerPair[]): readonly Edit[] {
  return [...groupBy(pairs, ({ segment }) => segment).values()].flatMap((here) =>
    here.flatMap(editsOfPair).sort((a, b) => a.at.start.column - b.at.start.column),
  );
}

function editsOfPair(pair: CornerPair): readonly Edit[] {
  const [left, right] = pair.within === undefined ? CURLY.double : CURLY.single;
  return [
    { at: within(pair.segment, pair.open, pair.open + 1), text: left },
    { at: within(pair.segment, pair.close, pair.close + 1), text: right },
  ];
}
