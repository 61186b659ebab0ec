// Findings of a snapshot → diagnostics of the protocol, at most as many as an editor shows.

import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import { fillIn, messageOf, metadata, type Finding, type Locale, type Snapshot, type Text } from '../../engine/index';
import { isSameRange, rangeIn } from '../protocol/positions';
import { failedRules } from './failedRules';
import { ruleLink } from './ruleLinks';

export const SOURCE = 'gongwen-lint';

/** VS Code drops what goes beyond a thousand diagnostics of one file, and says so nowhere. */
export const MAX_DIAGNOSTICS = 1000;

/** How our `hint` is shown. The protocol's own hint never reaches a list of problems: it is three dots below a word. */
export const HINT_LEVELS = ['information', 'hint', 'warning'] as const;
export type HintLevel = (typeof HINT_LEVELS)[number];

export interface DiagnosticOptions {
  /** Of the document: related places are places of it. */
  readonly uri: string;
  readonly locale: Locale;
  readonly hintLevel: HintLevel;
  /** Whether the client shows related places. */
  readonly relatedInformation: boolean;
  /** Whether the client keeps data of ours with a diagnostic. */
  readonly data: boolean;
  /** Where the client keeps the pages of the rules. */
  readonly rulePages: string | undefined;
}

/** What goes along with a diagnostic, for clients that know the caret and the file. */
export interface DiagnosticData {
  /** Not to be shown while its line is being typed. */
  readonly hold?: true;
  /** The file was read in the wrong encoding; it should be opened again in another one. */
  readonly indicates?: 'wrong-encoding';
}

/** Diagnostics made with the same options for other versions of the document. */
export type KnownDiagnostics = WeakMap<Finding, Diagnostic>;

const HINT_SEVERITIES: Readonly<Record<HintLevel, DiagnosticSeverity>> = {
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  warning: DiagnosticSeverity.Warning,
};

/**
 * All that is to be published for a snapshot, in text order after the notices about the run itself. Of more than
 * {@link MAX_DIAGNOSTICS} the gravest are kept, of equally grave ones the first, and one notice says how many are left out.
 *
 * @param known what has been made before with the same options; takes in what is made now
 */
export function diagnosticsOf(
  snapshot: Snapshot,
  options: DiagnosticOptions,
  known: KnownDiagnostics = new WeakMap(),
): readonly Diagnostic[] {
  const shown = (finding: Finding): Diagnostic => diagnosticFor(snapshot, finding, options, known);
  const failed = failedRules(snapshot);
  const notices = [...failed].map((rule) => notice('rule-failed', ruleFailed(rule), options.locale));
  const room = MAX_DIAGNOSTICS - notices.length;
  const { findings } = snapshot;
  if (findings.length <= room) return [...notices, ...findings.map(shown)];
  const kept = gravest(findings, room - 1);
  const hidden = notice('findings-not-shown', notShown(findings.length - kept.length), options.locale);
  return [...notices, hidden, ...kept.map(shown)];
}

/** A diagnostic of a version before: the same object if nothing of it has changed, the same words if only its place has. */
function diagnosticFor(
  snapshot: Snapshot,
  finding: Finding,
  options: DiagnosticOptions,
  known: KnownDiagnostics,
): Diagnostic {
  const before = known.get(finding);
  const now = before === undefined ? toDiagnostic(snapshot, finding, options) : moved(before, snapshot, finding);
  if (now !== before) known.set(finding, now);
  return now;
}

/** The diagnostic of a finding with its places as they now are. */
function moved(before: Diagnostic, { segments }: Snapshot, finding: Finding): Diagnostic {
  const range = rangeIn(segments, finding.at);
  const related = before.relatedInformation?.map((each, i) => {
    const place = rangeIn(segments, finding.related[i]?.at ?? finding.at);
    return isSameRange(each.location.range, place) ? each : { ...each, location: { ...each.location, range: place } };
  });
  if (
    isSameRange(before.range, range) &&
    (related?.every((each, i) => each === before.relatedInformation?.[i]) ?? true)
  )
    return before;
  return { ...before, range, ...(related !== undefined && { relatedInformation: related }) };
}

/** The diagnostic of one finding. */
export function toDiagnostic(snapshot: Snapshot, finding: Finding, options: DiagnosticOptions): Diagnostic {
  const { id } = finding.rule.meta;
  const data = options.data ? dataOf(finding.rule.meta) : undefined;
  return {
    range: rangeIn(snapshot.segments, finding.at),
    severity: severityOf(finding, options.hintLevel),
    code: id,
    codeDescription: { href: ruleLink(id, options.rulePages) },
    source: SOURCE,
    message: messageOf(finding, options.locale),
    ...(options.relatedInformation &&
      finding.related.length > 0 && { relatedInformation: relatedTo(snapshot, finding, options) }),
    ...(data !== undefined && { data }),
  };
}

function dataOf({ whileTyping, indicates }: metadata.RuleMeta): DiagnosticData | undefined {
  if (whileTyping !== 'hold' && indicates === undefined) return undefined;
  return { ...(whileTyping === 'hold' && { hold: true }), ...(indicates !== undefined && { indicates }) };
}

function severityOf(finding: Finding, hintLevel: HintLevel): DiagnosticSeverity {
  switch (finding.severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'hint':
      return HINT_SEVERITIES[hintLevel];
  }
}

function relatedTo(
  snapshot: Snapshot,
  finding: Finding,
  { uri, locale }: DiagnosticOptions,
): DiagnosticRelatedInformation[] {
  return finding.related.map(({ at, message }) => ({
    location: { uri, range: rangeIn(snapshot.segments, at) },
    message: fillIn(message, locale, finding.data),
  }));
}

/** The gravest `count` findings, in text order. */
function gravest(findings: readonly Finding[], count: number): readonly Finding[] {
  let room = count;
  const chosen = new Set<Finding>();
  for (const severity of metadata.SEVERITIES) {
    const some = findings.filter((finding) => finding.severity === severity).slice(0, room);
    for (const finding of some) chosen.add(finding);
    room -= some.length;
  }
  return findings.filter((finding) => chosen.has(finding));
}

/** Something about the run, not about a place: it stands at the beginning of the text. */
function notice(code: string, message: Text, locale: Locale): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    code,
    source: SOURCE,
    message: message[locale],
  };
}

function notShown(count: number): Text {
  return {
    zh: `另有 ${count} 处较轻或靠后的问题未显示；先修正已列出的，或用命令行 gongwen-lint 查看全部`,
    en: `${count} more findings, less grave or further down, are not shown; mend the listed ones first, or see all with the command gongwen-lint`,
  };
}

function ruleFailed(rule: string): Text {
  return {
    zh: `规则 ${rule} 运行出错，本次没有检查；其他规则不受影响`,
    en: `The rule ${rule} failed and was not checked this time; the other rules were`,
  };
}
