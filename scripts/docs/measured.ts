// What a rule reports in real reports, for its page: from the committed counts and judgements, which hold no word of the texts.

import { metadata, type Severity } from '../../server/src/engine/index';
import { NOTHING, type Counts } from '../corpus/counts';
import type { Judgement } from '../corpus/judgements';

/** Names of the corpora for readers, in the order in which they are listed. */
const CORPORA: readonly (readonly [string, string])[] = [
  ['provincial-2025', '30 份省级政府工作报告（2025 年）'],
  ['national', '国务院政府工作报告（1979 年以来）'],
  ['party-congress', '党的代表大会报告'],
  ['seeds', '5 份乡镇、街道法治政府建设报告（多有差错）'],
];
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** Lines of Markdown: a table of counts, or that nothing is reported; and how many of those judged are right. */
export function measuredLines(id: string, counts: Counts, judgements: readonly Judgement[]): readonly string[] {
  const rows = CORPORA.flatMap(([corpus, name]) => {
    const found = counts[corpus]?.['as-found'][id] ?? NOTHING;
    const parts = metadata.SEVERITIES.flatMap((severity) =>
      found[severity] === 0 ? [] : [`${SEVERITY_WORDS[severity]} ${String(found[severity])}`],
    );
    return parts.length === 0 ? [] : [`- ${name}：${parts.join('，')}`];
  });
  const judged = judgements.filter((each) => each.rule === id && each.reported && each.verdict !== 'debatable');
  const right = judged.filter(({ verdict }) => verdict === 'right').length;
  return [
    ...(rows.length === 0
      ? ['在量过的真实报告中没有报出。 Reports nothing in the real reports measured.']
      : ['在真实报告中报出（默认设置）： Reported in real reports:', '', ...rows]),
    ...(judged.length === 0
      ? []
      : [
          '',
          `真实文稿中逐处核对过的 ${String(judged.length)} 处里，${String(right)} 处确有问题。 Of ${String(judged.length)} findings judged in real texts, ${String(right)} are right.`,
        ]),
  ];
}
