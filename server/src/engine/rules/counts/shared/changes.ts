// A change between two figures, as a sentence says it: 由80起降至60起，下降25%; 120件，比上年的100件增长20%.

import { sentenceAfter, sentenceBefore } from '../../../lexer/context';
import type { Quantity } from '../../../lexer/quantities';

export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  /** What the verb between them says; undefined where it says neither. */
  readonly direction: 'up' | 'down' | undefined;
  /** The first column of 由 or 从. */
  readonly start: number;
  /** The figure of the change, in percent, points, times or in the unit of both, with what its verb says. */
  readonly by: ChangeBy | undefined;
}

export interface ChangeBy {
  readonly quantity: Quantity;
  readonly direction: 'up' | 'down';
}

const FROM = /[由从](?:[^，。；;、\d]{0,10}的)?[^，。；;、\d]{0,6}$/;
/** Verbs of a rise, verbs of a fall, and what leads from them to the figure that is reached. */
const TO =
  /^[^，。；;、\d]{0,10}?(?:(增长|增加|增至|增到|提高|提升|上升|升至|升到|扩大|扩至|增幅|上涨|涨至|涨到|增)|(下降|减少|降低|降至|降到|减至|减到|缩减|压缩|压减|缩短|缩至|回落|降幅|下滑|降为|[降减]))[到至为成]?了?[^，。；;、\d]{0,6}$/;
const BY =
  /^[^，。；;、\d]{0,8}[，,（(]?[^，。；;、\d]{0,8}?(?:(增长|增加|增至|增到|提高|提升|上升|升至|升到|扩大|扩至|增幅|上涨|涨至|涨到|增)|(下降|减少|降低|降至|降到|减至|减到|缩减|压缩|压减|缩短|缩至|回落|降幅|下滑|降为|[降减]))(?:了|达到|[达为到])?$/;
const COMPARED =
  /^[^，。；;、\d]{0,6}[，,（(]?[^，。；;、\d]{0,4}[比较](?:上年|去年|上一年|上期|同期|上季度|上月)?[^，。；;、\d]{0,8}$/;
const BY_AT_ONCE =
  /^[^，。；;、\d]{0,4}(?:同比)?(?:(增长|增加|增至|增到|提高|提升|上升|升至|升到|扩大|扩至|增幅|上涨|涨至|涨到|增)|(下降|减少|降低|降至|降到|减至|减到|缩减|压缩|压减|缩短|缩至|回落|降幅|下滑|降为|[降减]))了?$/;
/** What makes a rate one of another reckoning than the figures beside it. */
const OTHER_RECKONING =
  /年均|平均|每年|可比|扣除|剔除|不变价|不考虑|同口径|按口径|复合|名义|折合|增速|分别|比重|占比|提前|累计/;
/** How far around the figures the words of another reckoning are looked for, in UTF-16 code units. */
const REACH = 40;

/** @param quantities those of the text, in text order */
export function* changesIn(text: string, quantities: readonly Quantity[]): Generator<Change> {
  for (const [i, from] of quantities.entries()) {
    const next = quantities[i + 1];
    if (next?.unit !== from.unit || from.unit === '' || isOfOtherReckoning(text, from.start, next.end)) continue;
    const change = fromTo(text, from, next, quantities[i + 2]) ?? compared(text, from, next, quantities[i + 2]);
    if (change !== undefined) yield change;
  }
}

function isOfOtherReckoning(text: string, start: number, end: number): boolean {
  return OTHER_RECKONING.test(
    sentenceBefore(text, start, REACH) + text.slice(start, end) + sentenceAfter(text, end, REACH),
  );
}

function fromTo(text: string, from: Quantity, to: Quantity, by: Quantity | undefined): Change | undefined {
  const opening = FROM.exec(text.slice(Math.max(0, from.start - 18), from.start));
  const verb = TO.exec(text.slice(from.end, to.start));
  if (opening === null || verb === null) return undefined;
  const start = from.start - opening[0].length;
  return { from, to, direction: directionOf(verb), start, by: changeBy(text, to, by, BY) };
}

function compared(text: string, to: Quantity, from: Quantity, by: Quantity | undefined): Change | undefined {
  if (!COMPARED.test(text.slice(to.end, from.start))) return undefined;
  const found = changeBy(text, from, by, BY_AT_ONCE);
  return found === undefined ? undefined : { from, to, direction: undefined, start: to.start, by: found };
}

function changeBy(text: string, after: Quantity, by: Quantity | undefined, pattern: RegExp): ChangeBy | undefined {
  const verb = by === undefined ? null : pattern.exec(text.slice(after.end, by.start));
  return by === undefined || verb === null ? undefined : { quantity: by, direction: directionOf(verb) };
}

function directionOf(verb: RegExpExecArray): 'up' | 'down' {
  return verb[1] === undefined ? 'down' : 'up';
}
