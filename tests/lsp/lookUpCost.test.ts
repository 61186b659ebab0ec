// What the language features cost beside a lint of the same text: they are look-ups, so that no keystroke waits for one.

import { beforeAll, describe, expect, test } from 'vitest';
import { openDocument, resolveConfig, updateDocument, type Snapshot } from '../../server/src/engine/index';
import { ANNOTATIONS, codeLenses, inlayHints } from '../../server/src/features/overview/annotations';
import { completion } from '../../server/src/features/completion/completion';
import { documentHighlights } from '../../server/src/features/navigation/documentHighlights';
import { documentLinks } from '../../server/src/features/navigation/documentLinks';
import { documentSymbols } from '../../server/src/features/structure/documentSymbols';
import { foldingRanges } from '../../server/src/features/structure/foldingRanges';
import { hover } from '../../server/src/features/hover/hover';
import { rename } from '../../server/src/features/navigation/rename';
import { selectionRanges } from '../../server/src/features/structure/selectionRanges';
import { semanticTokens } from '../../server/src/features/tokens/semanticTokens';
import { tokenData } from '../../server/src/features/tokens/tokenData';
import { cpuTime, leastCpuTime } from '../cpuTime';
import { range } from './harness';

const SECTION = [
  '（一）健全工作机制',
  '青山镇认真学习《中华人民共和国行政处罚法》和“八五”普法规划，2023年办理案件98件，投入资金3.5万元，群众满意度达到98%。见第二部分。',
  '一是完善制度，修订议事规则，每季度研究一次法治工作。二是强化保障，落实专项经费，配齐配强执法人员。三是加强培训，组织学习四次，参加二百余人次。',
  '坚持以习近平新时代中国特色社会主义思想为指导，推动各项部署落地见效，矛盾纠纷化解率稳步提升，营商环境持续优化。',
  '',
];
/** About a megabyte of UTF-8. */
const SECTIONS = 1300;
const TEXT = [
  '青山镇人民政府关于2023年法治政府建设情况的报告',
  '',
  '一、主要举措和成效',
  ...Array.from({ length: SECTIONS }, (_, i) =>
    i === SECTIONS / 2 ? ['二、存在的不足和原因', ...SECTION] : SECTION,
  ).flat(),
  '青山镇人民政府',
  '2024年1月15日',
].join('\n');
const MIDDLE = 3 + (SECTIONS / 2) * SECTION.length + 1;
const at = { line: MIDDLE + 2, character: 3 };
const screen = range(MIDDLE, 0, MIDDLE + 60, 0);

/** The part of a lint that a look-up may take; a range is a screenful, and what lists thousands of parts costs by their number. */
const SHARE = 1 / 10;
const SHARE_OF_WHOLE = 1 / 4;
const SHARE_OF_RANGE = 1 / 50;
const ROUNDS = 7;

const locale = 'zh';
const FEATURES: readonly (readonly [name: string, share: number, ask: (snapshot: Snapshot) => unknown])[] = [
  ['outline', SHARE_OF_WHOLE, (snapshot) => documentSymbols(snapshot, locale)],
  ['folding', SHARE, (snapshot) => foldingRanges(snapshot, { locale, collapsedText: true })],
  ['selection', SHARE, (snapshot) => selectionRanges(snapshot, [at])],
  [
    'hover',
    SHARE,
    (snapshot) => hover(snapshot, { ...at, line: at.line - 1, character: 12 }, { locale, markdown: true }),
  ],
  [
    'highlights of a document',
    SHARE,
    (snapshot) => documentHighlights(snapshot, { ...at, line: at.line - 1, character: 12 }),
  ],
  ['highlights of an ordinal', SHARE, (snapshot) => documentHighlights(snapshot, { ...at, character: 0 })],
  ['all tokens', SHARE_OF_WHOLE, (snapshot) => tokenData(semanticTokens(snapshot, { start: 0, end: Infinity }))],
  [
    'tokens of a range',
    SHARE_OF_RANGE,
    (snapshot) =>
      tokenData(
        semanticTokens(snapshot, {
          start: snapshot.segments.offsetAt(MIDDLE, 0),
          end: snapshot.segments.offsetAt(MIDDLE + 60, 0),
        }),
      ),
  ],
  [
    'completion',
    SHARE,
    (snapshot) => completion(snapshot, { line: MIDDLE + 4, character: 0 }, { locale, snippets: true }),
  ],
  ['links', SHARE, (snapshot) => documentLinks(snapshot, 'file:///a.txt', locale)],
  ['inlay hints of a range', SHARE, (snapshot) => inlayHints(snapshot, screen, ANNOTATIONS, locale)],
  ['code lenses', SHARE, (snapshot) => codeLenses(snapshot, ANNOTATIONS, locale)],
  ['rename', SHARE, (snapshot) => rename(snapshot, { line: 0, character: 1 }, '白水镇人民政府')],
];

let snapshot: Snapshot;
let lint: number;

beforeAll(() => {
  lint = leastCpuTime(3, () => (snapshot = openDocument(TEXT, resolveConfig())));
});

describe('beside a lint of a megabyte', () => {
  test.each(FEATURES)('%s costs little after each keystroke', (name, share, ask) => {
    const times = Array.from({ length: ROUNDS }, (_, i) => {
      const offset = snapshot.segments.offsetAt(MIDDLE + 1, 3);
      // A new snapshot each time: nothing that is remembered for one helps the next.
      snapshot = updateDocument(snapshot, { start: offset, end: offset + (i % 2), text: i % 2 === 0 ? '也' : '' });
      return cpuTime(() => ask(snapshot));
    });
    expect(Math.min(...times), `${name}, of ${lint.toFixed(0)} ms for a lint`).toBeLessThan(lint * share);
  });
});
