// What a document is made of, as the fold reads it.

import type { ReportKind, ReportProfile } from '../lexicon/tables/reportKinds';
import type { Range } from '../facts/segment';
import type { HeadingForm } from '../facts/numbering/marker';
import type { ListKind } from '../lexer/ordinals';

/** A part of the document with its words: title, salutation, one signing organ, the date. */
export interface DocumentElement {
  readonly at: Range;
  /** The words without surrounding blanks; the lines of a title of several lines are joined. */
  readonly text: string;
}

/** Something that carries an ordinal: a heading, or an item of a series. */
export interface Numbered {
  /** The marker itself: （一）, 1., 一是. */
  readonly marker: Range;
  /** The characters of the ordinal alone: 一, 12; an empty range where the ordinal is missing. */
  readonly ordinalAt: Range;
  /** The ordinal as written; '' for an empty marker. */
  readonly ordinal: string;
  /** The ordinal's value; for an empty marker the value of its place, or undefined where its place does not give one. */
  readonly value: number | undefined;
}

export interface Heading extends Numbered {
  readonly type: 'heading';
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: 1 | 2 | 3 | 4;
  readonly form: HeadingForm;
  /** From the marker to the end of the heading's own words, closing mark excluded. */
  readonly at: Range;
  /** The words, marker included. */
  readonly text: string;
  /** Whether it has its line for itself; otherwise text follows in the same line ("run in"). */
  readonly standsAlone: boolean;
  /** Whether it begins its line. */
  readonly opensLine: boolean;
  /** Whether a bracket of its marker is missing, as in 一)加强. */
  readonly broken: boolean;
  readonly parent: Heading | undefined;
}

export interface SeriesItem extends Numbered {
  readonly type: 'item';
  readonly kind: ListKind;
}

/**
 * Members that count together, in text order: the headings of one level under one parent (and within one scope, where the
 * count starts again after a lead sentence or in an annex), or the items of one series.
 */
export interface Numbering<Member extends Numbered> {
  readonly members: readonly Member[];
}

export interface Series extends Numbering<SeriesItem> {
  readonly kind: ListKind;
}

/** A heading with all that belongs to it: up to the next heading of its level or a higher one, or the end of the body. */
export interface Section {
  readonly heading: Heading;
  /** The heading at which it ends: the next one of its level or a higher one. Undefined where it reaches to the end of the body. */
  readonly next: Heading | undefined;
  readonly children: readonly Section[];
}

/** A stretch that is not part of the report: site furniture or a metadata table. */
export interface ResidueBlock {
  /** 'assistant': what a chat assistant says round its draft. 'yaml': the head that its author has written for a program; no part of the text, and nothing wrong. */
  readonly kind: 'web' | 'metadata' | 'yaml' | 'assistant';
  /** What is shown as wrong. */
  readonly at: Range;
  /** What is deleted with it: the same and the line break that goes with it. */
  readonly extent: Range;
}

/** 现将…情况报告如下. */
export interface LeadIn extends DocumentElement {
  /** The year it names, and where. */
  readonly year: YearMention | undefined;
}

export interface YearMention {
  readonly value: number;
  /** The four digits. */
  readonly at: Range;
}

/** What a metadata table says; used only where the text itself does not say it. */
export interface Metadata {
  readonly issuer: string | undefined;
  /** 成文日期 as written there. */
  readonly date: string | undefined;
  /** The day on which the page came out, as written there: 2024-01-22. It says when the text was finished at the latest. */
  readonly published: string | undefined;
}

export interface Outline {
  /** The built-in kind that it is, or that its kind builds on. */
  readonly kind: ReportKind;
  /** What its kind asks of it; undefined for 'other'. */
  readonly profile: ReportProfile | undefined;
  /** The year that the report is about: of the title, else of the lead-in, else of most headings, else of its first words. */
  readonly year: (YearMention & { readonly source: 'title' | 'lead-in' | 'headings' | 'opening' }) | undefined;
  readonly title: DocumentElement | undefined;
  readonly repeatedTitles: readonly DocumentElement[];
  readonly salutation: DocumentElement | undefined;
  readonly leadIn: LeadIn | undefined;
  /** All headings in text order. */
  readonly headings: readonly Heading[];
  readonly numberings: readonly Numbering<Heading>[];
  /** In the order of their first items. */
  readonly series: readonly Series[];
  /** Signing organs in text order. */
  readonly signature: readonly DocumentElement[];
  readonly date: DocumentElement | undefined;
  readonly residue: readonly ResidueBlock[];
  readonly metadata: Metadata;
  /** From the first paragraph after title and salutation up to the signature; the whole text where neither is found. */
  readonly body: Range;
}
