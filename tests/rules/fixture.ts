// The form of a rule's fixture: Markdown that an office clerk can read, with the wrong places between ⟦ and ⟧.

/** A place that a rule must report; offsets in UTF-16 code units of the block's text without its marks. */
export interface Mark {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** One example. */
export interface Block {
  /** The `##` heading it stands under. */
  readonly heading: string;
  /** Line of its opening fence in the file, from 1. */
  readonly line: number;
  readonly kind: 'wrong' | 'right';
  readonly text: string;
  /** In text order; none in a right example, unless another rule is named. */
  readonly marks: readonly Mark[];
  /** The text after the first, second… fix that is offered, by their number from 1; empty where no fix is expected. */
  readonly fixed: ReadonlyMap<number, string>;
  /** The user's settings for this block, as written. */
  readonly config: unknown;
}

export interface Fixture {
  /** Id of the rule it is about: its first heading. */
  readonly rule: string;
  readonly blocks: readonly Block[];
  /** What the rule is known not to see, or to see wrongly: the list under `## 局限`. */
  readonly limits: readonly string[];
}

interface Fence {
  readonly info: string;
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly string[];
}

const OPEN = '⟦';
const CLOSE = '⟧';

/**
 * Reads a fixture. The fenced blocks are `gongwen` (wrong), `gongwen ok` (right), `fixed` (the text after the preferred fix of
 * every mark of the block before it; `fixed 2`: after the second fix that is offered) and `config` (settings, as JSON, for the
 * rest of its section); a list under `## 局限` tells the rule's known limits. A line that ends in `  ← other-rule` marks places of that rule instead of the fixture's own.
 * @throws Error that names the line, when the file does not keep to this form.
 */
export function parseFixture(markdown: string): Fixture {
  const lines = markdown.split(/\r?\n/);
  const rule = /^# ([a-z][a-z-]*)$/.exec(lines[0] ?? '')?.[1];
  if (rule === undefined) throw new Error('line 1: the first line must be "# rule-id"');
  const blocks: Block[] = [];
  let config: { readonly heading: string; readonly value: unknown } | undefined;
  for (const fence of fences(lines)) {
    if (fence.info === 'config') config = { heading: fence.heading, value: JSON.parse(fence.lines.join('\n')) };
    else if (fence.info.startsWith('fixed')) blocks.push(withFixed(blocks.pop(), fence));
    else blocks.push(block(rule, fence, config?.heading === fence.heading ? config.value : {}));
  }
  return { rule, blocks, limits: limitsIn(lines) };
}

function limitsIn(lines: readonly string[]): readonly string[] {
  const from = lines.indexOf('## 局限');
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const next = rest.findIndex((line) => line.startsWith('## '));
  return rest.slice(0, next < 0 ? rest.length : next).flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));
}

/** The text with the places between marks: the reverse of reading a block. */
export function withMarks(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  const at = places.flatMap(({ start, end }) => [
    { offset: start, mark: OPEN },
    { offset: end, mark: CLOSE },
  ]);
  return at
    .sort((a, b) => b.offset - a.offset || (a.mark === OPEN ? 1 : -1))
    .reduce((marked, { offset, mark }) => marked.slice(0, offset) + mark + marked.slice(offset), text);
}

function* fences(lines: readonly string[]): Generator<Fence> {
  let heading = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.startsWith('## ')) heading = line.slice(3).trim();
    if (!line.startsWith('```')) continue;
    const end = lines.indexOf('```', i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: the block is never closed`);
    yield { info: line.slice(3).trim(), heading, line: i + 1, lines: lines.slice(i + 1, end) };
    i = end;
  }
}

function block(rule: string, fence: Fence, config: unknown): Block {
  if (fence.info !== 'gongwen' && fence.info !== 'gongwen ok')
    throw new Error(`line ${fence.line}: unknown kind of block "${fence.info}"`);
  const kind = fence.info === 'gongwen' ? 'wrong' : 'right';
  const { text, marks } = readMarks(rule, fence);
  if (marks.some((mark) => mark.rule === rule) !== (kind === 'wrong'))
    throw new Error(`line ${fence.line}: a wrong example has marks of ${rule}, a right one has none`);
  return { heading: fence.heading, line: fence.line, kind, text, marks, fixed: new Map(), config };
}

function withFixed(wrong: Block | undefined, fence: Fence): Block {
  const number = /^fixed(?: ([1-9]))?$/.exec(fence.info);
  if (!wrong || wrong.kind !== 'wrong' || !number)
    throw new Error(`line ${fence.line}: "fixed" or "fixed 2" stands after a wrong example`);
  return { ...wrong, fixed: new Map([...wrong.fixed, [Number(number[1] ?? 1), fence.lines.join('\n')]]) };
}

function readMarks(rule: string, fence: Fence): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let open: number | undefined;
  fence.lines.forEach((line, i) => {
    const note = /[ \u3000]{2,}← ?([a-z-]+)$/.exec(line);
    if (i > 0) text += '\n';
    for (const character of note ? line.slice(0, note.index) : line) {
      if (character === OPEN && open === undefined) open = text.length;
      else if (character === CLOSE && open !== undefined) {
        marks.push({ rule: note?.[1] ?? rule, start: open, end: text.length });
        open = undefined;
      } else if (character === OPEN || character === CLOSE)
        throw new Error(`line ${fence.line + 1 + i}: ${OPEN} and ${CLOSE} must alternate`);
      else text += character;
    }
  });
  if (open !== undefined) throw new Error(`line ${fence.line}: ${OPEN} is never closed`);
  return { text, marks };
}
