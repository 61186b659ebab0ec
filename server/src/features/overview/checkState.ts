// What there is to say of a check in one line: the kind of report, how many findings, and what was left out or switched off.

import type { Locale, Snapshot, Text } from '../../engine/index';
import { MAX_DIAGNOSTICS } from '../diagnostics/diagnostics';
import { failedRules } from '../diagnostics/failedRules';
import { kindName } from './kindName';
import { countBySeverity, type SeverityCounts } from './severityCounts';

export interface CheckState {
  readonly locale: Locale;
  readonly kind: string;
  readonly counts: SeverityCounts;
  /** One sentence for each thing that is limited or off; silence about a limit would be taken for a clean report. */
  readonly limits: readonly string[];
}

export function checkState(snapshot: Snapshot, locale: Locale): CheckState {
  const { outline, findings, config } = snapshot;
  const { preset, rules } = config;
  const off = [...rules.severities.values()].filter((severity) => severity === 'off').length;
  const failed = failedRules(snapshot).size;
  const hidden = findings.length - MAX_DIAGNOSTICS;
  const limits: Text[] = [
    ...(preset === 'errors' ? [ONLY_ERRORS] : []),
    ...(off > 0 ? [{ zh: `已关闭 ${off} 条规则`, en: `${off} rules are switched off` }] : []),
    ...(failed > 0
      ? [{ zh: `${failed} 条规则运行出错，没有检查`, en: `${failed} rules failed and were not checked` }]
      : []),
    ...(hidden > 0 ? [{ zh: `问题过多，有 ${hidden} 处没有列出`, en: `${hidden} findings are not listed` }] : []),
  ];
  return {
    locale,
    kind: kindName(outline, locale),
    counts: countBySeverity(findings),
    limits: limits.map((limit) => limit[locale]),
  };
}

const ONLY_ERRORS: Text = { zh: '只报错误', en: 'errors only' };
