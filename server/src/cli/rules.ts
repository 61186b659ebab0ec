// The command `rules`: what can be found, and what it rests on.

import { RULES, type metadata } from '../engine/index';
import type { CommandIo, ExitCode, OutputFormat } from './io';
import { SEVERITY_NAMES } from './names';

/** Writes the catalogue of rules to standard output, in the order of the engine. */
export function rules(format: OutputFormat, io: CommandIo): ExitCode {
  const metas = RULES.map(({ meta }) => meta);
  io.stdout(
    format === 'json'
      ? `${JSON.stringify({ version: 1, rules: metas.map(ruleReport) })}\n`
      : metas.map(ruleText).join('\n'),
  );
  return 0;
}

function ruleReport({ id, group, severity, fix, reference, name, rationale }: metadata.RuleMeta) {
  return { id, group, severity, fix, reference, name, rationale };
}

const FIX_NAMES = { none: '无自动修复', safe: '可用 --fix 修复', unsafe: '可用 --fix --unsafe-fixes 修复' } as const;

function ruleText({ id, severity, fix, reference, name, rationale }: metadata.RuleMeta): string {
  return `${id}  ${SEVERITY_NAMES[severity].zh}  ${name.zh} (${name.en})\n  ${rationale.zh}\n  ${rationale.en}\n  依据：${referenceText(reference)}；${FIX_NAMES[fix]}\n`;
}

function referenceText(reference: metadata.Reference): string {
  switch (reference.kind) {
    case 'standard':
      return `${reference.standard} ${reference.clause}`;
    case 'convention':
      return reference.note === undefined ? '惯例' : `惯例（${reference.note}）`;
  }
}
