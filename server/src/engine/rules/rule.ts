// What a rule is: its description, what it is shown, what it yields.

import type { Point, Range, Rec } from '../text/record';
import type { DocumentView } from '../lint/documentView';

/** User-facing text in both languages; Chinese comes first everywhere. `{name}` stands for a value of the message's data. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Text;

export type Severity = 'error' | 'warning' | 'hint';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Groups in the order in which catalogues list them. */
export const GROUPS = ['numbering', 'enumerations', 'counts', 'dates', 'punctuation', 'elements', 'wording', 'residue'] as const;
export type Group = (typeof GROUPS)[number];

/** Where a rule comes from: a standard with its clause, or custom ("惯例") where no standard says it. */
export type Basis =
  | { readonly kind: 'standard'; readonly standard: string; readonly clause: string }
  | { readonly kind: 'convention'; readonly note?: string };

export interface RuleMeta {
  /** Kebab-case; names the fault. Never changed once released. */
  readonly id: string;
  readonly group: Group;
  /** The highest severity that the rule reports. */
  readonly severity: Severity;
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

export interface RecordFinding extends RecordReport {
  readonly rule: RecordRule;
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
 * Looks at one record at a time and only at records that hold one of the characters it is woken by.
 * Its result is kept in the record, so it must depend on nothing else.
 */
export interface RecordRule {
  readonly scope: 'record';
  readonly meta: RuleMeta;
  /** Characters; a record that has none of them costs the rule nothing. */
  readonly wakes: string;
  check(record: RecordView): Iterable<RecordReport>;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

/** Looks at the outline, the facts and the records of the whole document. */
export interface DocumentRule {
  readonly scope: 'document';
  readonly meta: RuleMeta;
  check(view: DocumentView): Iterable<Report>;
  fixes?(finding: Finding, view: DocumentView): readonly Fix[];
}

export type Rule = RecordRule | DocumentRule;

/** A record as record rules see it: its text, and what the scanner read in it. */
export type RecordView = Omit<Rec, 'findings' | 'problems'>;

/** Something wrong at a place of a snapshot. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly at: Range;
  /** Key into the rule's messages. */
  readonly message: string;
  readonly data: MessageData;
  readonly related: readonly Related[];
}

/** A rule that threw: it is silent for that record or snapshot, the others go on. Holds no text of the document. */
export interface InternalProblem {
  readonly rule: string;
  readonly error: string;
}

export type { Point, Range };
