// A whole and its parts, as a sentence lists them: 10件，其中甲4件、乙6件; 28个（甲17个、乙11个）; 甲12名、乙30名，共42名.

import { sentenceBefore } from '../../../lexer/context';
import { isHan } from '../../../text/characters';
import { DIMENSIONS, PERSON_DIMENSIONS } from '../../../lexicon/tables/dimensions';
import type { Quantity } from '../../../lexer/quantities';

export interface Part {
  readonly quantity: Quantity;
  /** The words that name it, before its figure and after its unit. */
  readonly label: string;
}

export interface Partition {
  readonly whole: Quantity;
  /** The words of its clause. */
  readonly label: string;
  /** In the unit of the whole. */
  readonly parts: readonly Part[];
  /** The largest figure in the unit of the whole that stands before it in its sentence: it may be the whole as well. */
  readonly larger: number;
  /** Whether the sentence gives them as all there are: 分别为, a bracket without 其中, a total after them. */
  readonly all: boolean;
}

/** How far before 其中 its whole may stand, in UTF-16 code units. */
const REACH = 60;
/** Words that lead to some of the parts. */
const AMONG = /(?:其中|包含|包括|(?<=[（(])含)[有：:，,]?[ \u3000]?/g;
/** Percentages have no parts: each is one of its own whole. */
export const NO_AMOUNT = /^(?:[%‰倍成]|个百分点)?$/;
/** What leads from a whole, and the noun after it, to all its parts. */
const ALL =
  /^[^，。；;：:、,（()）\d]{0,8}?(?:[，,]?(?:分别是|分别为|即)[：:]?|[：:]|[（(](?:分别是|分别为|即)?[：:]?)/;
const WITH_TOTAL = /(?:共|总计|合计|累计)[^，。；;、\d]{0,12}$/;
/** What parts are joined by. */
const JOINT = /^(?:[、，,；;]?(?:以及|[和及与])|[、，,；;])/;
/** Words after a unit: the noun, as in 60件民事案件. */
const TAIL = /^[^，。；;：:、,（()）\d\s]{0,14}/;
const LABEL = /^[^，。；;：:,\d\s]{0,22}$/;
/** What is said of a figure, or what makes it a figure of something else than the whole. */
const OTHER_SCOPE =
  /[占率每总]|同比|环比|相比|比重|比例|比上|平均|人均|户均|年均|均[为有]|各(?![类项种级地界族方])|[合累共]计|共$|增长|增加|减少|下降|上升|提高|超过|超额|达到|其中|分别|不含|扣除|涉及|以上/;
/** A share or a growth that is told of one part and does not end the list. */
const ASIDE =
  /^(?:[（(][^（()）]{0,40}[）)])?(?:[，,]?(?:占|同比|比上年|较上年)[^，。；;、,]{0,24}?(?:[%％]|个百分点))?/;

/** @param quantities those of the text, in text order */
export function* partitionsIn(text: string, quantities: readonly Quantity[]): Generator<Partition> {
  yield* amongIn(text, quantities);
  for (const [i, whole] of quantities.entries()) {
    const lead = ALL.exec(text.slice(whole.end, whole.end + 20));
    if (lead !== null) yield* allAfter(text, quantities, i, whole.end + lead[0].length);
    yield* totalAfter(text, quantities, i);
  }
}

function* amongIn(text: string, quantities: readonly Quantity[]): Generator<Partition> {
  AMONG.lastIndex = 0;
  for (let lead = AMONG.exec(text); lead !== null; lead = AMONG.exec(text)) {
    const from = lead.index + lead[0].length;
    const first = quantities.findIndex(({ start }) => start >= from);
    const unit = quantities[first]?.unit ?? '';
    const whole = NO_AMOUNT.test(unit) ? undefined : wholeBefore(text, quantities, first, unit, lead.index);
    if (whole === undefined) continue;
    const { parts, closed } = partsFrom(text, quantities, first, from, unit);
    const label = clauseOf(text, whole);
    const all = lead[0].startsWith('包') && closed && WITH_TOTAL.test(text.slice(0, whole.start));
    if (parts.length > 0) yield { whole, label, parts, all, larger: largestBefore(text, quantities, whole) };
  }
}

/** The last quantity of a unit before a lead that is in one sentence with it, or ends the sentence before. */
function wholeBefore(
  text: string,
  quantities: readonly Quantity[],
  first: number,
  unit: string,
  lead: number,
): Quantity | undefined {
  for (let i = first - 1; i >= 0; i--) {
    const each = quantities[i];
    if (each === undefined || lead - each.end > REACH) return undefined;
    const between = text.slice(each.end, lead);
    if (/[。；;！？]/.test(between.replace(/[。；;]$/, ''))) return undefined;
    if (each.unit === unit && !/^[^（(]*[）)]/.test(between)) return each;
  }
  return undefined;
}

function* allAfter(text: string, quantities: readonly Quantity[], index: number, from: number): Generator<Partition> {
  const whole = quantities[index];
  if (whole === undefined || NO_AMOUNT.test(whole.unit)) return;
  const { parts, closed } = partsFrom(text, quantities, index + 1, from, whole.unit);
  const first = parts[0];
  if (closed && parts.length > 1 && first !== undefined && !AMONG_HEAD.test(first.label))
    yield { whole, label: clauseOf(text, whole), parts, all: true, larger: 0 };
}

const AMONG_HEAD = /^(?:其中|包括|包含|含|如|主要)/;

interface PartList {
  readonly parts: readonly Part[];
  /** Whether nothing but the end of the list ends it: no 等, no figure of another kind among the parts. */
  readonly closed: boolean;
}

function partsFrom(text: string, quantities: readonly Quantity[], first: number, from: number, unit: string): PartList {
  const parts: Part[] = [];
  let at = from;
  let mark = '';
  for (let i = first; ; i++) {
    const quantity = quantities[i];
    const before = text.slice(at, quantity?.start ?? at);
    if (quantity?.unit !== unit || !LABEL.test(before) || OTHER_SCOPE.test(before))
      return { parts, closed: parts.length > 1 && /[，,；;]/.test(text[at - 1] ?? '') && isListOfOneKind(text, parts) };
    const tail = tailAt(text, quantity.end);
    if (/^等/.test(tail) || OTHER_SCOPE.test(tail)) return { parts, closed: false };
    parts.push({ quantity, label: before + tail });
    at = quantity.end + tail.length;
    at += ASIDE.exec(text.slice(at, at + 70))?.[0].length ?? 0;
    while ((quantities[i + 1]?.start ?? Infinity) < at) i++;
    const joint = JOINT.exec(text.slice(at, at + 3));
    if (joint === null) return { parts, closed: at >= text.length || /[。）)]/.test(text[at] ?? '') };
    at += joint[0].length;
    // What goes on after another mark than 、 is another list, or the same one with a slip.
    if (mark === '、' && /^[，,；;]/.test(joint[0]) && quantities[i + 1]?.unit === unit)
      return { parts, closed: false };
    mark = joint[0];
  }
}

/** The noun after a unit; a word that joins the next part is none. */
function tailAt(text: string, from: number): string {
  const tail = TAIL.exec(text.slice(from, from + 14))?.[0] ?? '';
  return /^(?:以及|[和及与])/.test(tail) ? '' : tail;
}

/** A list joined by 、 alone ends where a comma stands. */
function isListOfOneKind(text: string, parts: readonly Part[]): boolean {
  const first = parts[0]?.quantity.end ?? 0;
  const last = parts.at(-1)?.quantity.start ?? 0;
  return !/[，,；;]/.test(text.slice(first, last));
}

const TOTAL = /^[^，。；;、\d]{0,6}[，,](?:总计|合计|共计|总共|一共|共有|共)[达为有]?$/;
const BETWEEN_PARTS = /^[^，。；;、,\d]{0,8}[、，,和及与][^，。；;：:、,\d]{1,16}$/;

/** Parts before, and a total after them. Of a longer row the last ones may be what it sums up. */
function* totalAfter(text: string, quantities: readonly Quantity[], index: number): Generator<Partition> {
  const whole = quantities[index];
  const last = quantities[index - 1];
  if (whole === undefined || last?.unit !== whole.unit || NO_AMOUNT.test(whole.unit)) return;
  if (!TOTAL.test(text.slice(last.end, whole.start)) || OTHER_SCOPE.test(tailAt(text, whole.end))) return;
  const parts = [{ quantity: last, label: clauseOf(text, last) }];
  for (let i = index - 2; i >= 0; i--) {
    const each = quantities[i];
    const between = text.slice(each?.end ?? 0, parts[0]?.quantity.start ?? 0);
    if (each?.unit !== whole.unit || !BETWEEN_PARTS.test(between) || OTHER_SCOPE.test(between)) break;
    parts.unshift({ quantity: each, label: clauseOf(text, each) });
    if (parts.reduce((sum, { quantity }) => sum + quantity.value, 0) === whole.value) return;
  }
  if (parts.length > 1) yield { whole, label: clauseOf(text, whole), parts, all: true, larger: 0 };
}

function largestBefore(text: string, quantities: readonly Quantity[], whole: Quantity): number {
  const from = whole.start - sentenceBefore(text, whole.start, SENTENCE).length;
  return quantities.reduce(
    (most, { start, unit, value }) =>
      start >= from && start < whole.start && unit === whole.unit ? Math.max(most, value) : most,
    0,
  );
}

/** How far a sentence is read back, in UTF-16 code units. */
const SENTENCE = 80;

/** The words of the clause around a quantity, without figures. */
function clauseOf(text: string, { start, end }: Quantity): string {
  const before = /[^，。；;：:、,（()）\d]{0,16}$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  return before + tailAt(text, end);
}

/** Whether parts are named by words of one way of dividing, so that nothing is counted in two of them. */
export function areDisjoint(parts: readonly Part[]): boolean {
  const ofPersons = parts.some(({ quantity }) => isOfPersons(quantity));
  const dimensions = ofPersons ? [...PERSON_DIMENSIONS, ...DIMENSIONS] : DIMENSIONS;
  const [first = '', ...rest] = parts.map(({ label }) => dimensionsOf(label, dimensions));
  return rest.every((each) => each === first);
}

/** Whether a unit counts persons, who may be of several kinds at once. */
export function isOfPersons({ unit }: Quantity): boolean {
  return /^(?:[人位户]|人次)$/.test(unit);
}

function dimensionsOf(label: string, dimensions: readonly (readonly string[])[]): string {
  return dimensions.flatMap((words, i) => (words.some((word) => label.includes(word)) ? [i] : [])).join();
}

/** Whether the names of all parts end with the same hanzi: 镇干部, 村干部. */
export function haveOneHead(parts: readonly Part[]): boolean {
  const heads = parts.map(({ label }) => label.at(-1) ?? '');
  return heads.every((head) => head === heads[0] && isHan(head.charCodeAt(0)));
}

/** Whether two labels have two hanzi in a row in common. */
export function shareNoun(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= b.length; i++) if (isHan(b.charCodeAt(i)) && a.includes(b.slice(i, i + 2))) return true;
  return false;
}
