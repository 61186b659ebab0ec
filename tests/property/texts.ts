// Texts and edits for the property tests: raw characters that break things, and pieces of reports from which structure arises.

import fc from 'fast-check';
import type { TextEdit } from '../../server/src/engine/index';

/** Astral characters, lone halves of them, blanks and breaks that are no line ends, and every line end. */
const CHARACTERS = [
  ...'一二三是要（）()、，,。；：""“”《》 2023年',
  '\n',
  '\r\n',
  '\r',
  '😀',
  '𠮷',
  '\ud83d',
  '\udfb7',
  '\u3000',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u000b',
  '\u000c',
  '\u00a0',
  '\ufeff',
];

const MARKERS = [
  '一、',
  '二、',
  '三、',
  '四、',
  '（一）',
  '（二）',
  '（三）',
  '(一)',
  '(二)',
  '()',
  '（）',
  '一)',
  '（二',
  '1.',
  '2.',
  '3.',
  '（1）',
  '（2）',
];
const ITEMS = [
  '一是',
  '二是',
  '三是',
  '四是',
  '一要',
  '二要',
  '第一，',
  '第二，',
  '其一，',
  '首先，',
  '其次，',
  '最后，',
  '一方面，',
  '另一方面，',
];
const ELEMENTS = [
  '青山镇2023年法治政府建设情况报告',
  '南屏街道2023年工作总结',
  '中共临江县委、临江县人民政府：',
  '各位代表：',
  '现将2022年度法治政府建设情况报告如下：',
  '2022年，青山镇坚持依法行政。',
  '主要举措和成效',
  '存在的不足和原因',
  '党政主要负责人履行推进法治建设第一责任人职责情况',
  '2024年工作安排',
  '附件：',
  '青山镇人民政府',
  '2024年1月15日',
  ' 云溪乡人民政府 2024年1月20日',
];
const RESIDUE = [
  '索引号：QS0001/2024-00012',
  '发布日期：2024-01-18',
  '您现在的位置：首页 > 政务公开',
  '打印 关闭窗口',
  '版权所有：青山镇人民政府',
  '| |',
  '[bookmark: _GoBack]',
];
/** Markup in all its places, whole and in halves. */
const MARKUP = ['## ', '# ', '- ', '> ', '**', '**加强领导**', '`', '[办法](a.html)', '---', '```', '* ', '- [ ] '];
const PHRASES = [
  '、等政策落地',
  '机会均等……',
  '合同等……',
  '云溪?临江',
  '为了谁?',
  '8:30、',
  '一、二级河道',
  '精简、统一、高效',
  '、和若铁路',
  '县委县政府督查室',
  '中共青山镇委员会农村工作办公室',
  '加强组织领导',
  '规范行政执法，提升效能',
  '主要体现在三个方面：',
  '抓好以下2项工作：',
  '调解成功率达100%以上',
  '化解纠纷502余起',
  '逾39件',
  '受理来信来访件，',
  '村规民19份',
  '有待一步加强',
  '《民法典》',
  '《民法典',
  '“放管服”',
  '“法律明白人”',
  '法律明白人',
  '"一站式"',
  '"',
  '4.3月底前',
  '12,000份',
  '8:00',
  '村(社)',
  '办结案件9件',
  '\n---\n',
  'title: 总结\n',
];
const BREAKS = ['\n', '\n', '\r\n', '\r', '。', '。', '，', ',', '；', ' '];

const rawSegment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CHARACTERS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKERS) },
  { weight: 2, arbitrary: fc.constantFrom(...ITEMS) },
  { weight: 1, arbitrary: fc.constantFrom(...ELEMENTS) },
  { weight: 1, arbitrary: fc.constantFrom(...RESIDUE) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 4, arbitrary: fc.constantFrom(...BREAKS) },
);

/** Any text, most of it with some structure. */
export const texts: fc.Arbitrary<string> = fc
  .array(rawSegment, { maxLength: 60 })
  .map((rawSegments) => rawSegments.join(''));

const DIRECTIVES = [
  '<!-- gongwen-lint-disable -->',
  '<!-- gongwen-lint-disable enumerations/*, missing-title -->',
  '<!-- gongwen-lint-enable -->',
  '<!-- gongwen-lint-disable-line -->',
  '\n<!-- gongwen-lint-disable-next-line counts/* -->\n',
  '<!-- gongwen-lint-disable-file elements/* -- 未定稿 -->',
  '<!-- gongwen-lint-of no-rule -->',
  '<!-- gongwen-lint-',
  ' -->',
];

/** Texts that say something to the linter. */
export const directedTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: rawSegment }, { weight: 1, arbitrary: fc.constantFrom(...DIRECTIVES) }), {
    maxLength: 60,
  })
  .map((rawSegments) => rawSegments.join(''));

/** A report in outline, with a few places damaged. */
export const reports: fc.Arbitrary<string> = fc
  .record({
    head: fc.subarray([...RESIDUE.slice(0, 4), ...ELEMENTS.slice(0, 6)], { minLength: 1 }),
    body: fc.array(
      fc.tuple(
        fc.constantFrom(...MARKERS, ...ITEMS),
        fc.constantFrom(...PHRASES, ...ELEMENTS.slice(6, 10)),
        fc.constantFrom('。', '。\n', '\n', ''),
      ),
      { maxLength: 16 },
    ),
    tail: fc.subarray([...ELEMENTS.slice(10), ...RESIDUE.slice(2)]),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ head, body, tail, eol }) => [...head, ...body.flat().join('').split('\n'), ...tail].join(eol));

/** Text with a line break at every margin, some lines with a page's number between them. */
export const wrappedTexts: fc.Arbitrary<string> = fc
  .record({
    words: fc.array(
      fc.constantFrom('压实责任', '规范行政执法', '、', '，', '。', '深化普法宣传', '一、总体情况', '12', 'AI '),
      {
        minLength: 30,
        maxLength: 80,
      },
    ),
    width: fc.integer({ min: 16, max: 40 }),
    eol: fc.constantFrom('\n', '\r\n', '\r'),
    pages: fc.integer({ min: 3, max: 12 }),
  })
  .map(({ words, width, eol, pages }) =>
    (
      words
        .join('')
        .repeat(4)
        .match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
    )
      .flatMap((line, i) => (i % pages === pages - 1 ? [line, `— ${i} —`] : [line]))
      .join(eol),
  );

/** One physical line of more than 4,096 UTF-16 code units. */
export const longLines: fc.Arbitrary<string> = fc
  .record({
    sentences: fc.array(
      fc.tuple(
        fc.constantFrom(...MARKERS, ...ITEMS, ''),
        fc.constantFrom(...PHRASES, ...CHARACTERS),
        fc.constantFrom('。', '。', '；', ''),
      ),
      { minLength: 20, maxLength: 60 },
    ),
    filler: fc.constantFrom('压实责任', '压实责任。', '深化普法 '),
  })
  .map(({ sentences, filler }) => {
    const line = sentences
      .map((sentence) => sentence.join('') + filler)
      .join('')
      .replaceAll(/[\r\n]/g, '');
    return line.repeat(Math.ceil(4500 / line.length));
  });

/** An edit that fits any text: its place and its length are taken modulo the text's length. */
export interface AnyEdit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const inserted = fc.oneof(
  { weight: 4, arbitrary: rawSegment },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.array(rawSegment, { maxLength: 6 }).map((rawSegments) => rawSegments.join('')) },
);

export const anyEdits: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.nat({ max: 100_000 }),
  remove: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.constantFrom(1, 2) },
    { weight: 1, arbitrary: fc.nat({ max: 40 }) },
  ),
  insert: inserted,
});

export function fit(edit: AnyEdit, text: string): TextEdit {
  const start = edit.at % (text.length + 1);
  return { start, end: Math.min(text.length, start + edit.remove), text: edit.insert };
}

export function applyTo(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** The edit that takes `edit` back. */
export function inverse(text: string, edit: TextEdit): TextEdit {
  return { start: edit.start, end: edit.start + edit.text.length, text: text.slice(edit.start, edit.end) };
}
