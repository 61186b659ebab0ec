// The figures as Markdown, for docs/accuracy.md.

import type { Figure } from '../ratchet/figures';
import { OF_A_KIND } from '../ratchet/counting';
import { VERDICTS } from '../corpus/judgements';
import type { Accuracy, Tallies, Weight } from './measuring';
import { FEW, judgedIn, precisionOf, summed, type Tally } from './tally';

/** Rates are given per so many UTF-16 code units. */
const PER = 10_000;
/** Stands beside a share of fewer than {@link FEW} judged findings. */
const FEW_MARK = '※';

const WEIGHTS: Readonly<Record<Weight, string>> = { firm: '错误、警告 errors, warnings', hints: '提示 hints' };

/** What the sets are, for readers. */
const SET_NAMES: Readonly<Partial<Record<string, string>>> = {
  seeds: '乡镇、街道法治政府建设报告，有标注 township reports, labelled',
  'township-dev': '乡镇、部门文稿，有标注 township and department texts, labelled',
  grassroots: '各级各类文稿，照原样 texts of every kind, as found',
  'provincial-2025': '省级政府工作报告（2025 年） provincial reports',
  national: '国务院政府工作报告（1979 年起） national reports',
  'national-before-1979': '国务院政府工作报告（1979 年前） national reports, older',
  'party-congress': '党的代表大会报告 Party congress reports',
};

/** Names of the figures in Chinese; the English ones are those of the ratchet. */
const FIGURE_NAMES: Readonly<Partial<Record<string, string>>> = {
  'labels found, confidence A': '标注中机器可判的差错，已报',
  'labels found, confidence B': '标注中机器难判的差错，已报',
  'labels found, confidence C': '标注中须人判断的差错，已报',
  'errors found': '标注为错误的，已报',
  'right fixes': '修复与校对员一致',
  'near misses hit': '不应报而报',
  'severities mistaken': '级别不当',
  'characters of text taken for residue': '误作残留的正文字数',
  'unlabelled errors': '未标注而报为错误',
  'unlabelled warnings': '未标注而报为警告',
  'headings right': '标题全对的文稿',
  'items right': '列举全对的文稿',
  'outlines right': '结构全对的文稿',
  passed: '通过',
  'misspelt sentences found': '有错别字的句子，已报',
  'findings in right sentences': '在正确句子中误报',
};

/** What a page says of the judgements that it is of; {@link page} writes it. */
export function judgementsLine(digest: string): string {
  return `<!-- of the judgements ${digest} -->`;
}

/** The whole page. */
export function page(accuracy: Accuracy): string {
  return [
    '# 准确度 Accuracy',
    `<!-- written by \`npm run accuracy\`; not by hand -->\n${judgementsLine(accuracy.judgements)}`,
    '真实文稿不在本仓库里，这里只有数字。“对”指细心的公文校对员会因为同一理由在同一处做标记；“可议”指校对员之间也会有分歧，两边都不计。',
    'The real texts are no part of the repository; here are figures alone. “Right” means that a careful proof-reader of official documents would mark this place for this reason; “debatable”, that proof-readers would not agree: it counts for neither side.',
    setLegend(accuracy),
    '`cases` 是自拟小例，`spelling` 是成对的错句与正句。 `cases` are small cases of our own, `spelling` are pairs of misspelt and right sentences.',
    '## 准确率 Precision',
    `每 ${PER} 字的报告数，以及逐处核对的结果。只核对了一部分的，准确率只是那一部分的。 Findings to ${PER} characters, and what readers have said of them. Where a part is judged, the precision is of that part.`,
    setTable(accuracy),
    '## 召回 Recall',
    '与事先标注的答案对照。 Against labels that were made beforehand.',
    recallTable(accuracy),
    '## 各规则 By rule',
    `在核对过的各组文稿中；“标注”一栏是机器可判的差错中报出的。${FEW_MARK} 核对过的不足 ${FEW} 处，说明不了什么。 In the sets that are judged; “labels” are the faults of confidence A that are found. ${FEW_MARK} fewer than ${FEW} are judged, which says little.`,
    ruleTable(accuracy),
    '## 谁核对的 Who has judged',
    '`model` 是大语言模型，逐处连同上下文读过，没有经过人复核。 `model` is a large language model that has read each place in its context; no one has checked it again.',
    judgeTable(accuracy),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function setLegend({ sets }: Accuracy): string {
  return table(
    ['文稿 set', '', '篇 texts', '字 characters'],
    sets.map(({ name, texts, characters }) => [`\`${name}\``, SET_NAMES[name] ?? '', texts, characters]),
    2,
  );
}

/** A row for each set and severity, then those of all sets in which something is judged. */
function setTable({ sets }: Accuracy): string {
  const judged = sets.filter(({ tallies }) => weights(tallies).some(([, tally]) => judgedIn(tally) > 0));
  const all = {
    label: '合计 all judged sets',
    characters: judged.reduce((sum, { characters }) => sum + characters, 0),
    tallies: {
      firm: summed(judged.map(({ tallies }) => tallies.firm)),
      hints: summed(judged.map(({ tallies }) => tallies.hints)),
    },
  };
  return table(
    ['文稿 set', '级别 severity', '报告 findings', `/${PER}`, ...TALLY_HEAD],
    [...sets.map((set) => ({ ...set, label: `\`${set.name}\`` })), all].flatMap(({ label, characters, tallies }) =>
      weights(tallies).map(([weight, tally]) => [
        label,
        WEIGHTS[weight],
        tally.found,
        (characters === 0 ? 0 : (tally.found / characters) * PER).toFixed(2),
        ...tallyCells(tally),
      ]),
    ),
    2,
  );
}

function recallTable({ labelled }: Accuracy): string {
  return table(
    ['文稿 set', '量的是什么 figure', '数 number', '其中 of', '%'],
    labelled.flatMap(({ name, figures }) =>
      Object.entries(figures)
        .filter(([figure]) => !figure.startsWith(OF_A_KIND))
        .map(([figure, value]) => [`\`${name}\``, figureName(figure), ...figureCells(value)]),
    ),
    2,
  );
}

function ruleTable({ rules }: Accuracy): string {
  return table(
    ['规则 rule', '级别 severity', '报告 findings', ...TALLY_HEAD, '标注 labels'],
    rules.flatMap(({ id, name, tallies, recall }) => {
      const link = `[${name}](rules/${id}.md) \`${id}\``;
      const labels = recall === undefined ? '' : `${recall.found}/${recall.of}`;
      const shown = weights(tallies).filter(([, { found }]) => found > 0);
      if (shown.length === 0) return [[link, '', 0, ...TALLY_HEAD.map(() => ''), labels]];
      return shown.map(([weight, tally], i) => [
        link,
        WEIGHTS[weight],
        tally.found,
        ...tallyCells(tally),
        i === 0 ? labels : '',
      ]);
    }),
    2,
  );
}

function judgeTable({ judges }: Accuracy): string {
  return table(
    ['谁 by', ...VERDICT_HEAD],
    judges.map(({ by, verdicts }) => [`\`${by}\``, ...VERDICTS.map((verdict) => verdicts[verdict])]),
    1,
  );
}

const VERDICT_HEAD = ['对 right', '错 wrong', '可议 debatable'];
const TALLY_HEAD = ['核对 judged', ...VERDICT_HEAD, '准确率 precision'];

function tallyCells(tally: Tally): readonly (string | number)[] {
  const judged = judgedIn(tally);
  if (judged === 0) return TALLY_HEAD.map((_, i) => (i === 0 ? 0 : ''));
  const precision = precisionOf(tally);
  const share = precision === undefined ? '' : percent(precision);
  return [judged, ...VERDICTS.map((verdict) => tally[verdict]), `${share}${judged < FEW ? ` ${FEW_MARK}` : ''}`.trim()];
}

function figureCells({ value, of }: Figure): readonly (string | number)[] {
  if (of === undefined) return [value, '', ''];
  return [value, of, of === 0 ? '' : percent(value / of)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function figureName(figure: string): string {
  return `${FIGURE_NAMES[figure] ?? ''} ${figure}`.trim();
}

function weights({ firm, hints }: Tallies): readonly (readonly [Weight, Tally])[] {
  return [
    ['firm', firm],
    ['hints', hints],
  ];
}

/** The first columns stand left, the others right. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[], left: number): string {
  return [head, head.map((_, i) => (i < left ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
