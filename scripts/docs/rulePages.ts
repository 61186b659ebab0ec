// Writes what is said of the rules in the documentation from the rules themselves and their fixtures: a page for each, the
// index by group, and the table of the README. Pure: text in, text out.

import type { Fixture } from '../../tests/rules/fixture';
import { withMarks } from '../../tests/rules/fixture';
import { metadata, RULES, type configuration, type Rule, type Severity } from '../../server/src/engine/index';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  hint: '提示 hint',
};
const FIX_NAMES = { none: '无 none', safe: '安全 safe', unsafe: '需确认 unsafe' } as const;

/**
 * The page of one rule: what it finds, why, examples with what becomes of them, limits, what it reports in real reports, reference.
 * @param measured lines on the latter
 */
export function rulePage(rule: Rule, fixture: Fixture, measured: readonly string[]): string {
  const { meta } = rule;
  const wrong = fixture.blocks.filter((block) => block.kind === 'wrong');
  const right = fixture.blocks.filter((block) => block.kind === 'right');
  const lines = [
    `# ${meta.name.zh} \`${meta.id}\``,
    '',
    `*${meta.name.en}*`,
    '',
    `${groupName(meta.group)} · ${SEVERITY_NAMES[meta.severity]} · 修复 ${FIX_NAMES[meta.fix]}${meta.preset === 'strict' ? ' · 只在 strict 预设中启用 only with the preset `strict`' : ''}`,
    '',
    '## 为什么 Why',
    '',
    meta.rationale.zh,
    '',
    meta.rationale.en,
    '',
    '## 怎么说 What it says',
    '',
    ...Object.values(meta.messages).flatMap((message) => [`- ${message.zh}  \n  ${message.en}`]),
    '',
    '## 会报 Reported',
    '',
    ...wrong.flatMap((block) => [
      `**${block.heading}**`,
      '',
      ...fenced(
        'text',
        withMarks(
          block.text,
          block.marks.filter((mark) => mark.rule === meta.id),
        ),
      ),
      ...[...block.fixed].flatMap(([number, text]) => [
        number === 1 ? '修复之后 After the fix:' : `另一种修复 Fix ${String(number)}:`,
        '',
        ...fenced('text', text),
      ]),
    ]),
    '## 不报 Not reported',
    '',
    ...right.flatMap((block) => [`**${block.heading.replace(/^不应报：/, '')}**`, '', ...fenced('text', block.text)]),
    ...(fixture.limits.length === 0
      ? []
      : ['## 局限 Known limits', '', ...fixture.limits.map((limit) => `- ${limit}`), '']),
    '## 实测 Measured',
    '',
    ...measured,
    '',
    '## 依据 Reference',
    '',
    referenceText(meta.reference),
    '',
    ...optionLines(meta),
    '## 关闭 Switching it off',
    '',
    '在 `.gongwenlintrc.json` 中写：',
    '',
    ...fenced('json', `{ "rules": { "${meta.id}": "off" } }`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The options that the rule declares, and the one that all rules with fixes have. */
function optionLines({ id, options = {}, fix }: Rule['meta']): readonly string[] {
  const own = Object.entries(options).map(
    ([name, option]) => `- \`${name}\`（${valuesText(option)}）：${option.about.zh}。  \n  ${option.about.en}.`,
  );
  const autofix =
    fix === 'none'
      ? []
      : [
          '- `autofix`（`true`、`false`，默认 `true`）：`false` 时，保存时修正、全部修正和 `--fix` 都不动它，仍可逐处用快速修复改。  \n  With `false`, fixing on save, fixing all and `--fix` leave it alone; quick fixes are still offered.',
        ];
  if (own.length + autofix.length === 0) return [];
  const example: configuration.RuleOptions =
    own.length === 0
      ? { autofix: false }
      : Object.fromEntries(Object.entries(options).map(([name, option]) => [name, exampleValue(option)]));
  return [
    '## 选项 Options',
    '',
    ...own,
    ...autofix,
    '',
    ...fenced('json', JSON.stringify({ rules: { [id]: example } }, undefined, 1).replace(/\n\s*/g, ' ')),
  ];
}

function valuesText(option: metadata.OptionSchema): string {
  switch (option.type) {
    case 'integer':
      return `${String(option.min)}–${String(option.max)}，默认 ${String(option.default)}`;
    case 'choices':
      return `${option.of.map((word) => `\`${word}\``).join('、')}，默认 ${option.default.length === 0 ? '无' : option.default.map((word) => `\`${word}\``).join('、')}`;
    case 'words':
      return '若干词 words，默认无';
  }
}

function exampleValue(option: metadata.OptionSchema): metadata.OptionValue {
  return option.type === 'integer'
    ? option.default
    : option.type === 'choices'
      ? option.of.slice(0, 1)
      : [option.example];
}

/** All rules by group, with links to their pages. */
export function ruleIndex(): string {
  const parts = metadata.GROUPS.flatMap((group) => {
    const rules = RULES.filter((rule) => rule.meta.group === group);
    return rules.length === 0 ? [] : [`## ${groupName(group)}`, '', ...table(rules, ''), ''];
  });
  return [
    `# 规则 Rules`,
    '',
    `共 ${String(RULES.length)} 条。由 \`npm run gen\` 从规则和样例生成，请勿手改。`,
    '',
    ...parts,
  ].join('\n');
}

/** The table of the README, by group. */
export function readmeTable(): string {
  const counts = metadata.GROUPS.flatMap((group) => {
    const rules = RULES.filter((rule) => rule.meta.group === group);
    return rules.length === 0
      ? []
      : [
          `| ${groupName(group)} | ${String(rules.length)} | ${rules.map((rule) => `[${rule.meta.name.zh}](docs/rules/${rule.meta.id}.md)`).join('、')} |`,
        ];
  });
  return ['| 类别 | 条数 | 规则 |', '| --- | --- | --- |', ...counts].join('\n');
}

const TABLE_OPEN = '<!-- rules:begin (npm run gen) -->';
const TABLE_CLOSE = '<!-- rules:end -->';

/**
 * The README with its table renewed.
 * @throws Error when the two marks of the table are not there
 */
export function withTable(readme: string): string {
  const from = readme.indexOf(TABLE_OPEN);
  const to = readme.indexOf(TABLE_CLOSE);
  if (from < 0 || to < from) throw new Error(`README.md: the marks ${TABLE_OPEN} and ${TABLE_CLOSE} are missing`);
  return `${readme.slice(0, from + TABLE_OPEN.length)}\n${readmeTable()}\n${readme.slice(to)}`;
}

function table(rules: readonly Rule[], folder: string): readonly string[] {
  return [
    '| 规则 | 名称 | 级别 | 修复 |',
    '| --- | --- | --- | --- |',
    ...rules.map(
      ({ meta }) =>
        `| [\`${meta.id}\`](${folder}${meta.id}.md) | ${meta.name.zh} | ${SEVERITY_NAMES[meta.severity]}${meta.preset === 'strict' ? '（strict）' : ''} | ${FIX_NAMES[meta.fix]} |`,
    ),
  ];
}

function groupName(group: metadata.Group): string {
  const { zh, en } = metadata.GROUP_NAMES[group];
  return `${zh} ${en}`;
}

function referenceText(reference: metadata.Reference): string {
  if (reference.kind === 'standard') return `${reference.standard}　${reference.clause}`;
  return reference.note === undefined ? '惯例 Convention' : `惯例 Convention：${reference.note}`;
}

function fenced(info: string, text: string): readonly string[] {
  return [`\`\`\`${info}`, text, '```', ''];
}
