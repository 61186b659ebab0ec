// What a rule is: its description, what it is shown, what it yields.

import type { Tables } from '../settings/tables';
import type { Triggers, WordHits } from '../lexicon/wordAutomaton';
import type { Directive, DirectiveWord } from '../facts/artefacts/directives';
import type { DocumentView } from '../analysis/documentView';
import type { Basis, Severity, Text } from '../terms';
import type { Range, Rec } from '../facts/segment';
import type { OptionsSchema, OptionValues } from './options';

/** Groups in the order in which catalogues list them. */
export const GROUPS = [
  'numbering',
  'enumerations',
  'counts',
  'dates',
  'numerals',
  'punctuation',
  'elements',
  'citations',
  'wording',
  'consistency',
  'residue',
  'directives',
] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<Group, Text>> = {
  numbering: { zh: '标题序号', en: 'Numbering' },
  enumerations: { zh: '列举', en: 'Enumerations' },
  counts: { zh: '数目', en: 'Counts and figures' },
  dates: { zh: '年份日期', en: 'Years and dates' },
  numerals: { zh: '数字用法', en: 'Numerals' },
  punctuation: { zh: '标点符号', en: 'Punctuation' },
  elements: { zh: '公文要素', en: 'Document elements' },
  citations: { zh: '法规文件引用', en: 'Citations' },
  wording: { zh: '用词', en: 'Wording' },
  consistency: { zh: '前后一致', en: 'Consistency' },
  residue: { zh: '转换残留', en: 'Residue' },
  directives: { zh: '检查指令', en: 'Directives' },
};

export interface RuleMeta<Options extends OptionsSchema = OptionsSchema> {
  /** Kebab-case; names the fault. Never changed once released. */
  readonly id: string;
  readonly group: Group;
  /** The highest severity that the rule reports. */
  readonly severity: Severity;
  /** 'strict': runs only where the user asks for it, by the preset or by naming the rule. */
  readonly preset?: 'strict';
  /** The most that it offers: 'safe' fixes touch marks, widths, blanks and marker forms only. */
  readonly fix: 'none' | 'safe' | 'unsafe';
  readonly basis: Basis;
  readonly name: Text;
  /** Why this is a fault, in one sentence. */
  readonly why: Text;
  /** Each says what is wrong and what to do. */
  readonly messages: Readonly<Record<string, Text>>;
  /** Whether a finding may show at once, or waits until the line is left. */
  readonly whileTyping: 'show' | 'hold';
  /** What users may set beyond the severity. */
  readonly options?: Options;
}

export type MessageData = Readonly<Record<string, string | number>>;

/** A place that explains a finding: the first 三是, the title's year. */
export interface Related {
  readonly at: Range;
  readonly message: Text;
}

/** What a document rule yields. */
export interface Report {
  readonly at: Range;
  /** Key into the rule's messages. */
  readonly message: string;
  /** Only to report below the rule's own severity. */
  readonly severity?: Severity;
  readonly data?: MessageData;
  readonly related?: readonly Related[];
}

/** What a record rule yields: columns of the record, in UTF-16 code units from 0, `end` exclusive. */
export interface RecordReport {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly severity?: Severity;
  readonly data?: MessageData;
}

export interface Edit {
  readonly at: Range;
  readonly text: string;
}

export interface Fix {
  readonly title: Text;
  /** Safe fixes touch only marks, widths, blanks, the form of a marker, or an empty ordinal that both neighbours determine. */
  readonly safe: boolean;
  /** In text order, without overlap. */
  readonly edits: readonly Edit[];
}

/**
 * Looks at one record at a time and only at records that hold one of the words it is woken by.
 * Its result is kept in the record, so it must depend on nothing else.
 */
export interface RecordRule<Options extends OptionsSchema = OptionsSchema> {
  readonly scope: 'record';
  readonly meta: RuleMeta<Options>;
  /** A record that holds none of these costs the rule nothing. */
  readonly triggers: Triggers;
  /** @param hits where the triggers occur in the record, good until the next record is read */
  check(record: RecordView, hits: WordHits): Iterable<RecordReport>;
  /** What rows of the user's find in a record, reported as `check` reports what the built-in ones find. */
  checkRows?(record: RecordView, tables: Tables): Iterable<RecordReport>;
  /** Of more findings in a text than this the first stands for all, with the message `many` and one fix for all of them. */
  readonly gatherAbove?: number;
  /** Whether a report stands under the user's options; `check` is run without them and reports the most there can be. */
  accepts?(report: RecordReport, options: OptionValues<Options>): boolean;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

/** Looks at the outline, the facts and the records of the whole document. */
export interface DocumentRule<Options extends OptionsSchema = OptionsSchema> {
  readonly scope: 'document';
  readonly meta: RuleMeta<Options>;
  check(view: DocumentView, options: OptionValues<Options>): Iterable<Report>;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

/** A directive of the text, and what has come of it. */
export interface ObeyedDirective {
  readonly record: Rec;
  readonly directive: Directive;
  /** Whether it hides something, or ends what does. */
  readonly used: boolean;
  /** What it names that is neither a rule nor a group. */
  readonly unknown: readonly DirectiveWord[];
}

/** Looks at what has come of all other rules. */
export interface OutcomeRule {
  readonly scope: 'outcome';
  readonly meta: RuleMeta;
  check(outcome: { readonly directives: readonly ObeyedDirective[] }): Iterable<Report>;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

export type Rule = RecordRule | DocumentRule | OutcomeRule;

/** A record as record rules see it: its text, and what the scanner read in it. */
export type RecordView = Rec;

/** Something wrong at a place of a snapshot. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly at: Range;
  /** Key into the rule's messages. */
  readonly message: string;
  readonly data: MessageData;
  readonly related: readonly Related[];
  /** Those that it stands for, itself among them, in text order; see {@link RecordRule.gatherAbove}. */
  readonly gathered?: readonly Finding[];
}
