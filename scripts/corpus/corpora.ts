// Which texts make a corpus, and where they are.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { discover, withSlashes } from '../../server/src/cli/discover';
import { decode, reasonOf } from '../../server/src/files/index';

/** A corpus that has not been read yet. */
export interface CorpusPlace {
  readonly name: string;
  /** Absolute; a file is a corpus of one text. */
  readonly location: string;
  /** Whether its counts are committed; those of other people's folders are theirs. */
  readonly committed: boolean;
  /** Which of the folder's files belong to it, by their names; all where it is not given. */
  readonly takes?: (fileName: string) => boolean;
}

export interface CorpusText {
  /** From the corpus's location, with `/`; the name of a corpus that is a single file. */
  readonly path: string;
  /** Decoded, without byte order mark. */
  readonly text: string;
}

export interface Corpus extends Omit<CorpusPlace, 'takes' | 'location'> {
  /** In the order of their paths. */
  readonly texts: readonly CorpusText[];
}

/** From this year on the national reports keep the habits of today; what goes before is counted apart. */
const HABITS_OF_TODAY = 1979;

/** The corpora that the rules are measured on, below the folder of the real reports. */
export function standardCorpora(reports: string): readonly CorpusPlace[] {
  const place = (folder: string) => ({ name: folder, location: path.join(reports, folder), committed: true });
  const isOld = (fileName: string): boolean =>
    Number(/_(\d{4})\./.exec(fileName)?.[1] ?? HABITS_OF_TODAY) < HABITS_OF_TODAY;
  return [
    place('provincial-2025'),
    { ...place('national'), takes: (fileName) => !isOld(fileName) },
    { ...place('national'), name: `national-before-${HABITS_OF_TODAY}`, takes: isOld },
    place('party-congress'),
    place('seeds'),
  ];
}

/** The corpora in which little should be found: the finished reports, and texts of every kind as they were found. */
export function quietCorpora(reports: string): readonly CorpusPlace[] {
  const grassroots = { name: 'grassroots', location: path.join(reports, 'grassroots'), committed: false };
  return [...standardCorpora(reports).filter(({ name }) => name !== 'seeds'), grassroots];
}

/** The corpora of the folders that are given: the standard ones where a folder is theirs, else the folder itself under the name that it is given by. */
export function corporaOf(
  given: readonly string[],
  cwd: string,
  standard: readonly CorpusPlace[],
): readonly CorpusPlace[] {
  return given.flatMap((each) => {
    const location = path.resolve(cwd, each);
    const known = standard.filter((place) => place.location === location);
    return known.length > 0 ? known : [{ name: withSlashes(each), location, committed: false }];
  });
}

/** Reads a corpus. What cannot be read is said to `onFailure`, in one line, and left out. */
export async function readCorpus(
  { name, location, committed, takes = () => true }: CorpusPlace,
  onFailure: (line: string) => void,
): Promise<Corpus> {
  const fail = (file: string, reason: string): void => onFailure(`${file}: ${reason}`);
  const inputs = await discover([location], path.dirname(location), ({ path: file, message }) =>
    fail(file, message.en),
  );
  const texts: CorpusText[] = [];
  for (const input of inputs) {
    if (input.type === 'stdin' || !takes(path.basename(input.location))) continue;
    try {
      const decoded = decode(await readFile(input.location), 'auto');
      if (decoded.ok)
        texts.push({
          path: withSlashes(path.relative(location, input.location)) || path.basename(location),
          text: decoded.text,
        });
      else fail(input.path, decoded.reason.en);
    } catch (error) {
      fail(input.path, reasonOf(error).en);
    }
  }
  return { name, committed, texts };
}
