// What a new rule begins as: code that compiles and says nothing yet, and a fixture that it does not pass yet.

import type { metadata, Rule } from '../../server/src/engine/index';

/** A rule that is to be begun. */
export interface NewRule {
  readonly group: metadata.Group;
  /** Kebab-case. */
  readonly id: string;
  readonly scope: Rule['scope'];
}

/** The name of the rule's constant and file: straight-quote → straightQuote. */
export function constantOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The rule's file. All that the author must say is empty: the tests of rules refuse it until it is said. */
export function ruleSkeleton(rule: NewRule): string {
  const { head, check, places } = rule.scope === 'document' ? DOCUMENT : SEGMENT;
  return `// TODO: the fault in a few words, with an example.

${head}
export const ${constantOf(rule.id)}: ${rule.scope === 'document' ? 'DocumentRule' : 'SegmentRule'} = {
  scope: '${rule.scope}',
  meta: {
    id: '${rule.id}',
    group: '${rule.group}',
    // TODO: what its findings are about; see Subject.
    about: 'text',
    // TODO: the highest severity that it reports. What only custom forbids is a warning at most.
    severity: 'hint',
    // TODO: the line goes, unless the rule cannot be quiet on real reports.
    preset: 'strict',
    // TODO: 'safe' for marks, widths, blanks and forms of markers; 'unsafe' for words and figures; both need fixes(finding, view).
    fix: 'none',
    // TODO: or { kind: 'convention', note: '…' } where no standard says it.
    reference: { kind: 'standard', standard: '', clause: '' },
    name: { zh: '', en: '' },
    // TODO: why it is a fault, in one sentence.
    rationale: { zh: '', en: '' },
    messages: {
      // TODO: what is wrong and what to do; {word} stands for a value of data.
      found: { zh: '', en: '' },
    },
    // TODO: 'show' where what is not finished yet can never look like the fault.
    whileTyping: 'hold',
  },
${check}};

${places}`;
}

const DOCUMENT = {
  head: `import type { DocumentView } from '../../analysis/documentView';
import type { Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';
`,
  check: `  *check(view) {
    for (const at of faultsIn(view)) yield { at, message: 'found' };
  },
`,
  places: `/** TODO: which places. */
function faultsIn(_view: DocumentView): readonly Range[] {
  return [];
}
`,
} as const;

const SEGMENT = {
  head: `import type { WordHits } from '../../lexicon/wordAutomaton';
import type { SegmentRule, SegmentView } from '../rule';
`,
  check: `  // TODO: words (or a text: its characters) of which one stands in every segment that holds the fault; the longer the fewer in vain.
  triggers: '',
  *check(segment, hits) {
    for (const { start, end } of faultsIn(segment, hits)) yield { start, end, message: 'found' };
  },
`,
  places: `/**
 * TODO: which places; columns in UTF-16 code units from 0. \`hits\` has the places of the triggers (startAt, endAt, wordAt);
 * segment.facts.tokens says what stands around them (indexAt, kindAt, textOf), lexicon/wordBoundaries.ts where words end.
 */
function* faultsIn(_segment: SegmentView, hits: WordHits): Generator<{ readonly start: number; readonly end: number }> {
  for (let i = 0; i < hits.count; i++) yield { start: hits.startAt(i), end: hits.endAt(i) };
}
`,
} as const;

/** The rule's fixture: as many examples as it needs at least, in words that ask to be replaced. */
export function fixtureSkeleton({ id }: Pick<NewRule, 'id'>): string {
  return `# ${id}

TODO：用一句话说明这条规则查什么。每个例子自己编写，地名用虚构的。

${['一', '二'].map((number) => `## TODO：错例${number}\n\n\`\`\`gongwen\n青山镇TODO⟦错处⟧。\n\`\`\`\n`).join('\n')}
${['一', '二'].map((number) => `## 不应报：TODO：对例${number}\n\n\`\`\`gongwen ok\n青山镇TODO。\n\`\`\`\n`).join('\n')}`;
}
