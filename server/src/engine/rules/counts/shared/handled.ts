// What came in and what was done of it, as a sentence says it: 受理投诉48件，办结46件.

import { sentenceBefore } from '../../../lexer/context';
import type { Quantity } from '../../../lexer/quantities';
import { shareNoun } from './partitions';

export interface Handled {
  /** All that came in, of one or several kinds. */
  readonly received: readonly Quantity[];
  readonly done: Quantity;
  /** The first column of the verb before `done`. */
  readonly doneStart: number;
}

/** How far a sentence is read back, in UTF-16 code units. */
const REACH = 120;
const RECEIVED =
  /(?:受理|接收|收到|收取|接到|接报|接访|排查|摸排|承办|交办|转办|新收|登记|受案|立案|征集|收集|梳理|发现|查摆|查找|接诉|接处)[^，。；;、\d]{0,14}$/;
const DONE =
  /(?:办结|办理|办复|化解|调解成功|调解|调处|答复|回复|整改|整治|处置|处理|解决|结案|审结|采纳)(?:完毕|完成|到位|成功|销号|了)?([^，。；;、\d]{0,8})$/;
/** What was left of earlier times may be done as well. */
const CARRIED_OVER = /结转|上年|去年|前年|往年|历年|累计|存量|积案|遗留|原有|上期|跨年|陈年|历史|之前|以前/;

/** @param quantities those of the text, in text order */
export function* handledIn(text: string, quantities: readonly Quantity[]): Generator<Handled> {
  for (const [i, done] of quantities.entries()) {
    const verb = DONE.exec(text.slice(Math.max(0, done.start - 24), done.start));
    if (verb === null || done.unit === '') continue;
    const sentence = sentenceBefore(text, done.start, REACH);
    if (CARRIED_OVER.test(sentence)) continue;
    const received = receivedBefore(text, quantities, i, done.start - sentence.length);
    const noun = verb[1] ?? '';
    if (
      received.length > 0 &&
      (noun === '' || received.some(({ start }) => shareNoun(text.slice(start - 16, start), noun)))
    )
      yield { received, done, doneStart: done.start - verb[0].length };
  }
}

/** What is counted in the same unit from the verb of receiving on; nothing where no such verb stands in the sentence. */
function receivedBefore(
  text: string,
  quantities: readonly Quantity[],
  before: number,
  from: number,
): readonly Quantity[] {
  const unit = quantities[before]?.unit;
  const inSentence = quantities.slice(0, before).filter((each) => each.start >= from && each.unit === unit);
  const first = inSentence.findIndex(({ start }) => RECEIVED.test(text.slice(Math.max(0, start - 24), start)));
  return first < 0 ? [] : inSentence.slice(first);
}
