// A share, with the figures that it is the share of: 200件，其中甲90件，占45%; 47人，占村干部总数64人的73.4%; 受理48件，办结46件，办结率95.8%.

import { sentenceBefore } from '../../../lexer/context';
import type { Quantity } from '../../../lexer/quantities';
import { NO_AMOUNT, partitionsIn, shareNoun } from './partitions';

export interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** In percent. */
  readonly rate: Quantity;
}

const SHARE = /^[^，。；;、\d]{0,8}([，,（(]?)占比?([^，。；;、\d]{0,10})$/;
/** What a share is of where that is not said again: 占总数的. */
const OF_ALL = /^(?:总(?:[数量额]|件数|案件数|人数|面积|投资)|全部[^，。；;、\d]{0,6}|其)?(?:[的为达]|达到)?$/;
/** 总人口: of more than the whole beside it. */
const OF_MORE = /^[总全]/;
const SHARE_OF = /^[^，。；;、\d]{0,8}[，,（(]?占[^，。；;、\d]{0,16}$/;
const AFTER_WHOLE = /^[^，。；;、\d]{0,6}的?$/;
/** 结案32件，结案率: the rate of what is counted before it. */
const RATE = /^[，,（(]?(\p{Script=Han}{2,6})率(?:为|达到|达)?$/u;
/** What was left of earlier times may be counted as well. */
const CARRIED_OVER = /结转|上年|去年|往年|历年|累计|存量|积案|其中|应/;

/** @param quantities those of the text, in text order */
export function* sharesIn(text: string, quantities: readonly Quantity[]): Generator<Share> {
  yield* sharesOfParts(text, quantities);
  for (const [i, part] of quantities.entries()) {
    const [whole, rate] = quantities.slice(i + 1, i + 3);
    if (whole?.unit !== part.unit || part.unit === '' || part.unit === '%' || rate?.unit !== '%') continue;
    if (SHARE_OF.test(text.slice(part.end, whole.start)) && AFTER_WHOLE.test(text.slice(whole.end, rate.start)))
      yield { part, whole, rate };
  }
  yield* namedRates(text, quantities);
}

function* sharesOfParts(text: string, quantities: readonly Quantity[]): Generator<Share> {
  for (const { whole, parts, label } of partitionsIn(text, quantities)) {
    for (const { quantity: part } of parts) {
      const rate = quantities[quantities.indexOf(part) + 1];
      const share = rate?.unit === '%' ? SHARE.exec(text.slice(part.end, rate.start)) : null;
      if (rate === undefined || share === null || !isOfWhole(label, share[2] ?? '')) continue;
      // After a list, ，占 may be said of all of it.
      const isOwn = parts.length === 1 || part !== parts.at(-1)?.quantity || /[（(]/.test(share[1] ?? '');
      if (isOwn || isTold(text, quantities, parts.at(-2)?.quantity)) yield { part, whole, rate };
    }
  }
}

function isOfWhole(label: string, base: string): boolean {
  return OF_ALL.test(base) || (!OF_MORE.test(base) && shareNoun(label, base));
}

/** Whether the share of a part is said. */
function isTold(text: string, quantities: readonly Quantity[], part: Quantity | undefined): boolean {
  const rate = part === undefined ? undefined : quantities[quantities.indexOf(part) + 1];
  return part !== undefined && rate?.unit === '%' && SHARE.test(text.slice(part.end, rate.start));
}

/** Rates of less than all; 100% is looked at by a rule of its own. */
function* namedRates(text: string, quantities: readonly Quantity[]): Generator<Share> {
  for (const [i, rate] of quantities.entries()) {
    const [whole, part] = [quantities[i - 2], quantities[i - 1]];
    if (whole === undefined || part === undefined || rate.unit !== '%' || rate.value >= 100) continue;
    const name = RATE.exec(text.slice(part.end, rate.start))?.[1];
    if (name === undefined || whole.unit !== part.unit || NO_AMOUNT.test(part.unit)) continue;
    const sentence = sentenceBefore(text, rate.start, REACH);
    const from = rate.start - sentence.length;
    const isOnly =
      whole.start >= from && !quantities.some(({ start, unit }, k) => k < i - 2 && start >= from && unit === part.unit);
    // 合格90人，合格率; 调解成功率 of 成功调解.
    const isNamed = text.slice(whole.end, part.start).includes(name.slice(-2));
    if (isOnly && isNamed && !CARRIED_OVER.test(sentence)) yield { part, whole, rate };
  }
}

/** How far a sentence is read back, in UTF-16 code units. */
const REACH = 100;
