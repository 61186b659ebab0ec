// The errors and warnings in the real reports as a proof-reader has judged them: which file, rule and place, right or wrong. No
// word of the texts, so that they may be committed.

import { openDocument, resolveConfig, type Snapshot } from '../../server/src/engine/index';
import type { Corpus } from './corpora';

export interface Judgement {
  /** Name of the corpus and path in it, with `/`. */
  readonly file: string;
  readonly rule: string;
  /** Of the finding's first character, in UTF-16 code units of the text as found. */
  readonly offset: number;
  readonly right: boolean;
}

/** The corpora whose errors and warnings are all judged: finished reports of today, in which almost nothing should be found. */
export const JUDGED: readonly string[] = ['provincial-2025', 'national', 'party-congress'];

/** A place in a corpus as a line names it: file, rule and offset. */
export function placeOf({ file, rule, offset }: Omit<Judgement, 'right'>): string {
  return `${file}\t${rule}\t${offset}`;
}

/** The errors and warnings of a corpus, as found, with the settings that apply where the user has set nothing. */
export function toBeJudged(corpus: Corpus): readonly Omit<Judgement, 'right'>[] {
  return corpus.texts.flatMap(({ path, text }) =>
    placesIn(`${corpus.name}/${path}`, openDocument(text, resolveConfig())),
  );
}

function placesIn(file: string, { findings, segments }: Snapshot): readonly Omit<Judgement, 'right'>[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, at }) => ({ file, rule: rule.meta.id, offset: segments.span(at).start.offset }));
}

/**
 * Reads lines of file, rule, offset and `right` or `wrong`, parted by tabs; lines that begin with # are comments.
 * @throws Error that names the line which is not of this form
 */
export function parseJudgements(text: string): readonly Judgement[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const [file, rule, offset, verdict] = line.split('\t');
    if (
      file === undefined ||
      rule === undefined ||
      !/^\d+$/.test(offset ?? '') ||
      (verdict !== 'right' && verdict !== 'wrong')
    )
      throw new Error(`line ${i + 1} is no judgement: ${line}`);
    return [{ file, rule, offset: Number(offset), right: verdict === 'right' }];
  });
}
