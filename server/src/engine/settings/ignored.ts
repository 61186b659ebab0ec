// Findings that the user has ignored, as the engine asks about them. Where they are written down is the edges' business.

/** What a finding is known by: it survives every edit that leaves its words and its section's heading alone. */
export interface IgnoreKey {
  readonly rule: string;
  readonly words: string;
  /** The words of the heading above, without its number; empty before the first one. */
  readonly section: string;
}

/** The ignored findings of one document. */
export interface Ignored {
  /** Equal for lists that mean the same. */
  readonly id: string;
  /** Rules of which anything is ignored: the findings of all others are not looked up. */
  readonly rules: ReadonlySet<string>;
  /** The entry that ignores a finding; undefined for one that is to be reported. */
  find(key: IgnoreKey): IgnoreEntry | undefined;
}

/** A line of the user's list. */
export interface IgnoreEntry {
  readonly rule: string;
  /** The words, or their hash. */
  readonly words: string;
  /** Only in the section of that heading; everywhere where it is not given. */
  readonly section?: string;
  /** Only in the text of that name; in all where it is not given. */
  readonly file?: string;
}
