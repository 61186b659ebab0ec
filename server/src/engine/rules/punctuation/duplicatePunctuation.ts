// Two marks where one belongs: ，， or 。，, also on both sides of a closing quotation mark: 。”。

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isChineseContext } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

/** Marks of pause in both widths. ？！ and …… may stand twice; three 。 and more are an ellipsis. */
const MARKS = '，、；：。,;:';
const RUN = /[，、；：。,;:]{2,}/g;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

/** 。 after a quotation that ends in a mark of its own. */
const ROUND_QUOTE = /[。？！][”’」』"]。(?!。)/g;
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『', '"': '"' };

export const duplicatePunctuation: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'duplicate-punctuation',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.1—4.7、附录B.2.1' },
    name: { zh: '标点重复、冲突', en: 'Doubled marks' },
    rationale: {
      zh: '一处停顿只用一个点号；连用两个多为修改时漏删。',
      en: 'One pause takes one mark; a second one is left over from editing.',
    },
    messages: {
      same: { zh: '“{found}”重复，应为“{expected}”', en: '“{found}” is doubled; use “{expected}”' },
      conflict: {
        zh: '“{found}”连用，一处停顿只能用一个点号；请留“{first}”或“{second}”',
        en: '“{found}”: two marks at one pause; keep “{first}” or “{second}”',
      },
      quoted: {
        zh: '“{found}”：引号内已有句末点号，引号外不再用句号；应为“{expected}”',
        en: '“{found}”: the quotation ends in a mark of its own; use “{expected}”',
      },
      quotedPart: {
        zh: '“{found}”：引号内外只用一个句号；引文是句子的一部分用“{first}”，独立成句用“{second}”',
        en: '“{found}”: one full stop is enough; “{first}” where the quotation is part of the sentence, “{second}” where it is one',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...pairsOf(MARKS, MARKS),
    ...pairsOf(
      '。？！',
      Object.keys(OPENING).map((close) => `${close}。`),
    ),
  ],
  *check({ text }) {
    for (const match of matchesIn(text, RUN)) {
      const report = reportOf(text, match.index, match[0]);
      if (report !== undefined) yield report;
    }
    for (const match of matchesIn(text, ROUND_QUOTE)) yield roundQuote(text, match.index, match[0]);
  },
  fixes(finding) {
    const { first, second } = finding.data;
    if (first === undefined || second === undefined) return replaceMark(finding);
    return [first, second].flatMap((expected) => replaceMark({ ...finding, data: { expected } }, false));
  },
};

function reportOf(text: string, start: number, found: string): SegmentReport | undefined {
  const end = start + found.length;
  // Only after a Chinese word, a bracket or a closing mark: ::, ;; and ,, belong to tables and programs.
  if ((!isChineseContext(text.charCodeAt(start - 1)) && !/[()]/.test(text[start - 1] ?? ' ')) || /^。{3,}$/.test(found))
    return undefined;
  const marks = [...found].map((mark) => FULL[mark] ?? mark);
  const first = marks[0] ?? '';
  const second = marks.find((mark) => mark !== first);
  // A half-width mark stays one: its width is another rule's.
  if (second === undefined) return { start, end, message: 'same', data: { found, expected: found[0] ?? '' } };
  return marks.length > 2
    ? undefined
    : { start, end, message: 'conflict', data: { found, first: found[0] ?? '', second: found[1] ?? '' } };
}

/** A quotation that its sentence introduces, or that asks or exclaims, keeps its mark; what is quoted within a sentence has none. */
function roundQuote(text: string, start: number, found: string): SegmentReport {
  const [mark = '', close = ''] = found;
  const open = text.lastIndexOf(OPENING[close] ?? '', start - 1);
  const isWhole = mark !== '。' || open <= 0 || /[：:，,。！？；\s]/.test(text[open - 1] ?? '');
  const inside = mark + close;
  const end = start + found.length;
  return isWhole
    ? { start, end, message: 'quoted', data: { found, expected: inside } }
    : { start, end, message: 'quotedPart', data: { found, first: `${close}。`, second: inside } };
}
