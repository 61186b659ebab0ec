// The safe fixes over every text at hand: the samples, the examples of all rules, and the real reports where they are, as found and
// with their line breaks moved or lost.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixAll, openDocument, resolveConfig, type Snapshot } from '../../server/src/engine/index';
import { breachesOf, paragraphsOf, safeEditsOf } from '../property/safeLaw';
import { parseFixture } from '../rules/fixture';
import { present, samples, SHARED } from './reports';

interface NamedText {
  readonly name: string;
  readonly text: string;
}

const config = resolveConfig();
/** Rules about single characters and about layout: they count otherwise where lines end elsewhere. */
const OF_CHARACTERS: ReadonlySet<string> = new Set([
  'signature-not-on-own-line',
  'trailing-whitespace',
  'space-between-cjk',
  'invisible-characters',
  'straight-quote',
  'quote-style-mixed',
  'fullwidth-digit',
  'halfwidth-punctuation',
  'width-folded-document',
]);

interface Layout {
  readonly of: (text: string) => string;
  /** Rules that see more once the halves of a broken line stand together. */
  readonly seeMore: readonly string[];
}

/** The same words with other line breaks: none, a blank for each, one after so many characters. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  // What is a line of the page's own as found is a part of the last sentence here, and read as text.
  glued: {
    of: (text) => paragraphs(text).join(''),
    seeMore: ['enumeration-comma-between-titles', 'missing-ideographic-comma'],
  },
  joined: {
    of: (text) => paragraphs(text).join(' '),
    seeMore: ['enumeration-comma-between-titles', 'missing-ideographic-comma'],
  },
  wrapped: {
    of: (text) =>
      paragraphs(text)
        .map((line) => line.replace(/.{35}(?=.)/gsu, '$&\n'))
        .join('\n'),
    // Fewer lists are whole, so that those without 、 outnumber them.
    seeMore: ['enumeration-comma-between-titles'],
  },
};

const collections: readonly (readonly [string, readonly NamedText[]])[] = [
  ['the samples', samples()],
  ['the examples of the rules', examples()],
  ...(present ? reportFolders().map((folder) => [folder, textsIn(join(SHARED, 'reports', folder))] as const) : []),
];

describe.each(collections)('%s', (_, texts) => {
  test('no safe fix breaks the law of safe fixes', () => {
    expect(problemsOf(texts, (snapshot) => breachesOf(snapshot))).toEqual([]);
  });

  test('the safe fixes together join no paragraphs', () => {
    expect(
      problemsOf(texts, (snapshot, text) =>
        paragraphsOf(fixAll(snapshot, 'safe').snapshot.segments.text()) < paragraphsOf(text) ? ['joined'] : [],
      ),
    ).toEqual([]);
  });
});

describe.runIf(present)('real reports with other line breaks', () => {
  test.each(Object.entries(LAYOUTS))('%s: nothing is fixed safely that is not fixed as found', (_, { of, seeMore }) => {
    const folders = reportFolders().map((folder) => join(SHARED, 'reports', folder));
    expect(
      problemsOf(folders.flatMap(textsIn), (snapshot, text) => {
        const asFound = safePlaces(snapshot);
        const other = openDocument(of(text), config);
        return [
          ...breachesOf(other),
          ...[...safePlaces(other)]
            .filter(([id, count]) => !seeMore.includes(id) && count > (asFound.get(id) ?? 0))
            .map(([id]) => `more ${id}`),
        ];
      }),
    ).toEqual([]);
  });
});

/** How many places the safe fixes of a rule change. */
function safePlaces(snapshot: Snapshot): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const finding of snapshot.findings) {
    const { id } = finding.rule.meta;
    const edits = safeEditsOf(snapshot, finding).length;
    if (edits > 0 && !OF_CHARACTERS.has(id)) places.set(id, (places.get(id) ?? 0) + edits);
  }
  return places;
}

function problemsOf(
  texts: readonly NamedText[],
  problems: (snapshot: Snapshot, text: string) => readonly string[],
): readonly string[] {
  return texts.flatMap(({ name, text }) =>
    problems(openDocument(text, config), text).map((problem) => `${name}: ${problem}`),
  );
}

function examples(): readonly NamedText[] {
  const rules = fileURLToPath(new URL('../rules', import.meta.url));
  return readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) =>
      parseFixture(readFileSync(join(rules, name), 'utf8')).blocks.map((block) => ({
        name: `${name} line ${block.line}`,
        text: block.text,
      })),
    );
}

/** The folders of real reports that hold plain texts. */
function reportFolders(): readonly string[] {
  const reports = join(SHARED, 'reports');
  return readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && textsIn(join(reports, entry.name)).length > 0)
    .map((entry) => entry.name)
    .sort();
}

function textsIn(folder: string): readonly NamedText[] {
  return !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '') }));
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
