// A paragraph that ends without a mark.

import { hasHan, isHan, skipBlanksBack } from '../../text/characters';
import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { within } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { DocumentRule, Report } from '../rule';
import { OPEN_LINES } from './shared/lineEnds';

const OPTIONS = {
  shortest: {
    type: 'integer',
    default: 25,
    min: 25,
    max: 200,
    about: { zh: '少于这么多汉字的段落不报', en: 'A paragraph of fewer hanzi is not reported' },
  },
} as const satisfies OptionsSchema;

export const paragraphMissingTerminal: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'paragraph-missing-terminal',
    group: 'numbering',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.1' },
    name: { zh: '段末缺句末标点', en: 'Paragraph without a final mark' },
    rationale: {
      zh: '一段话说完，末尾应当用句号等句末点号。',
      en: 'A paragraph ends in a full stop or another final mark.',
    },
    messages: {
      none: { zh: '这一段末尾没有标点；请补“。”', en: 'This paragraph ends without a mark; add “。”' },
      comma: {
        zh: '这一段末尾用了“{found}”，话没有说完；请改为“。”或补全',
        en: 'This paragraph ends in “{found}”; finish it or write “。”',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { shortest }) {
    yield* shortAnswers(view);
    for (const { segment, end, continuation } of view.read(OPEN_LINES)) {
      if (continuation !== undefined || !hasHan(segment.text, shortest)) continue;
      const found = segment.text[end - 1] ?? '';
      yield {
        at: within(segment, end - 1, end),
        message: isHan(found.charCodeAt(0)) ? 'none' : 'comma',
        data: { found },
      };
    }
  },
  fixes(finding, view) {
    const { start, end } = finding.at;
    // Where the next line may be the rest of this one, 。 would stand inside a sentence, or a word.
    if (view.read(OPEN_LINES).find(({ segment }) => segment === start.segment)?.certain === false) return [];
    return [
      {
        title: { zh: '段末用“。”', en: 'End in “。”' },
        safe: false,
        edits: [
          finding.message === 'none' ? { at: { start: end, end }, text: '。' } : { at: { start, end }, text: '。' },
        ],
      },
    ];
  },
};

/** 无其他需要报告的事项: a sentence that answers its heading with a no. */
const ANSWER = /^(?:暂?无|没有|不存在|未(?:发生|收到|出现)|本(?:年度?|单位|机关)(?:无|没有|未))\p{Script=Han}{4,24}$/u;
const LONGEST_ANSWER = 40;
const ANSWERS = defineFilter(({ text }) => text.length < LONGEST_ANSWER && ANSWER.test(text.trim()));

/** Where such a sentence is all that a heading of its own has below it. */
function* shortAnswers(view: DocumentView): Generator<Report> {
  const answers = new Set(view.read(ANSWERS));
  if (answers.size === 0) return;
  for (const { marker, standsAlone } of view.outline.headings) {
    const segment = standsAlone ? view.nextWithText(marker.start.segment) : undefined;
    if (segment === undefined || !answers.has(segment)) continue;
    const end = skipBlanksBack(segment.text, segment.text.length);
    yield {
      at: within(segment, end - 1, end),
      message: 'none',
      data: { found: segment.text[end - 1] ?? '' },
    };
  }
}
