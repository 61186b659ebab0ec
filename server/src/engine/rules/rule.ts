// What a rule is: its description, what it is shown, what it yields.

import type { Tables } from '../settings/tables';
import type { Triggers, WordHits } from '../lexicon/wordAutomaton';
import type { Directive, DirectiveWord } from '../facts/artefacts/directives';
import type { DocumentView } from '../analysis/documentView';
import type { Reference, Severity, Text } from '../terms';
import type { Range, Segment } from '../facts/segment';
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

/**
 * What the findings of a rule are about, which decides how users can suppress them and what editors show beside them.
 *
 * - `text`: the words or marks at their place. Allowed words suppress them, and the ignore list does so by place or by words.
 * - `artefact`: what stands at their place and is no part of the text, as a conversion leaves it. Allowed words do not suppress
 *   them; the ignore list does so by place or by words.
 * - `ordinal`: the number of a heading or of an item. By place only: the same number is right elsewhere.
 * - `structure`: an order or an absence, which the place merely shows. By place only.
 * - `document`: the whole document, reported at the first place that shows it. By place only.
 */
export type Subject = 'text' | 'artefact' | 'ordinal' | 'structure' | 'document';

/** An action that fixes the whole document by the fixes of several rules: all ordinals again, or all residue removed. */
export type SourceAction = 'renumber' | 'residue';

export interface RuleMeta<Options extends OptionsSchema = OptionsSchema> {
  /** Kebab-case; names the fault. Never changed once released. */
  readonly id: string;
  readonly group: Group;
  readonly about: Subject;
  /** The highest severity that the rule reports. */
  readonly severity: Severity;
  /** 'strict': runs only where the user asks for it, by the preset or by naming the rule. */
  readonly preset?: 'strict';
  /** The most that it offers: 'safe' fixes touch marks, widths, blanks and marker forms only. */
  readonly fix: 'none' | 'safe' | 'unsafe';
  /** The action that applies its fixes together with those of other rules; safe fixes belong to "fix all" anyway. */
  readonly sourceAction?: SourceAction;
  /**
   * What its findings say of the file: that it was read in the wrong encoding. Where most of a document is garbled these findings
   * stand for all others, and an editor offers to open the file again.
   */
  readonly indicates?: 'wrong-encoding';
  readonly reference: Reference;
  readonly name: Text;
  /** Why this is a fault, in one sentence. */
  readonly rationale: Text;
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

/** What a segment rule yields: columns of the segment, in UTF-16 code units from 0, `end` exclusive. */
export interface SegmentReport {
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
 * Looks at one segment at a time and only at segments that hold one of the words it is woken by.
 * Its result is kept in the segment, so it must depend on nothing else.
 */
export interface SegmentRule<Options extends OptionsSchema = OptionsSchema> {
  readonly scope: 'segment';
  readonly meta: RuleMeta<Options>;
  /** A segment that holds none of these costs the rule nothing. */
  readonly triggers: Triggers;
  /** @param hits where the triggers occur in the segment, good until the next segment is read */
  check(segment: SegmentView, hits: WordHits): Iterable<SegmentReport>;
  /** What rows of the user's find in a segment, reported as `check` reports what the built-in ones find. */
  checkRows?(segment: SegmentView, tables: Tables): Iterable<SegmentReport>;
  /** Of more findings in a text than this the first stands for all, with the message `many` and one fix for all of them. */
  readonly collapseAbove?: number;
  /** Whether a report stands under the user's options; `check` is run without them and reports the most there can be. */
  accepts?(report: SegmentReport, options: OptionValues<Options>): boolean;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

/** Looks at the outline, the facts and the segments of the whole document, or at what its suppression comments have done. */
export interface DocumentRule<Options extends OptionsSchema = OptionsSchema> {
  readonly scope: 'document';
  readonly meta: RuleMeta<Options>;
  check?(view: DocumentView, options: OptionValues<Options>): Iterable<Report>;
  /** Run by the pass that applies the comments, when it is known what each has suppressed. No comment suppresses what it reports. */
  checkSuppressions?(comments: readonly SuppressionComment[]): Iterable<Report>;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

/** A comment of the text that suppresses findings, or ends doing so, and what has come of it. */
export interface SuppressionComment {
  readonly segment: Segment;
  readonly directive: Directive;
  /** Whether it suppresses something, or ends what does. */
  readonly used: boolean;
  /** What it names that is neither a rule nor a group. */
  readonly unknown: readonly DirectiveWord[];
}

export type Rule = SegmentRule | DocumentRule;

/** A segment as segment rules see it: its text, and what the scanner read in it. */
export type SegmentView = Segment;

/** Something wrong at a place of a snapshot. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly at: Range;
  /** Key into the rule's messages. */
  readonly message: string;
  readonly data: MessageData;
  readonly related: readonly Related[];
  /** Those that it stands for, itself among them, in text order; see {@link SegmentRule.collapseAbove}. */
  readonly collapsed?: readonly Finding[];
}
