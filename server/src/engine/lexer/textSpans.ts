// What a reader's eye looks for in a line: years and dates, figures with their units, names of documents, quotations.

import { isDigit } from '../text/characters';
import { digitsOf } from './dates';

export type TextSpanKind = 'date' | 'amount' | 'title' | 'quote';

export interface TextSpan {
  readonly kind: TextSpanKind;
  /** Columns in UTF-16 code units; of names and quotations with their marks. */
  readonly start: number;
  readonly end: number;
  /** Of a date that names its year. */
  readonly year?: number;
}

/** Names and quotations beyond this are more likely a mark without its other half. */
const LONGEST_NAME = 200;
const LONGEST_DATE = 16;
/** 2023年, 2023年度, 2023年3月, 2023年3月5日, 2021—2025年. */
const DATE =
  /^(?:(?:19|20)\d{2}(?:[—–\-~～至][ \u3000]?(?:19|20)\d{2})?[ \u3000]?年(?:度|[ \u3000]?\d{1,2}[ \u3000]?月(?:[ \u3000]?\d{1,2}[ \u3000]?[日号])?)?|\d{1,2}月(?:\d{1,2}[日号])?)/;
/** 二〇二三年三月五日. */
const CHINESE_DATE =
  /^[二一][〇零○一二三四五六七八九]{3}年(?:度|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/;
/** 1.2万亿元, 3,500余件, 98%, 5个百分点. */
const LONGEST_AMOUNT = 24;
const AMOUNT =
  /^\d{1,12}(?:[,，]\d{3}){0,4}(?:[.．]\d{1,6})?[余多]?(?:[%‰％]|个百分点)?[余多]?[十百千万亿]{0,2}[余多]?(?:公里|公顷|平方米|立方米|人次|美元|[人元件起个名次场份户家项条亩吨篇期套处册例批幅块位宗支所辆台天年倍类轮])?/;

/** In text order, without overlap; what stands in a name or a quotation belongs to it alone. */
export function textSpans(text: string): readonly TextSpan[] {
  let found: TextSpan[] | undefined;
  for (let i = 0; i < text.length;) {
    const span = spanAt(text, i);
    if (span === undefined) {
      i++;
      continue;
    }
    (found ??= []).push(span);
    i = span.end;
  }
  return found ?? NONE;
}

const NONE: readonly TextSpan[] = [];

function spanAt(text: string, at: number): TextSpan | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return figureAt(text, at);
  switch (code) {
    case 0x300a:
      return enclosed(text, at, '》', 'title');
    case 0x201c:
      return enclosed(text, at, '”', 'quote');
    case 0x4e8c: // 二
    case 0x4e00: // 一
      return dateAt(text, at, CHINESE_DATE);
    default:
      return undefined;
  }
}

function enclosed(text: string, at: number, close: string, kind: TextSpanKind): TextSpan | undefined {
  const end = text.slice(at, at + LONGEST_NAME).indexOf(close);
  return end < 0 ? undefined : { kind, start: at, end: at + end + 1 };
}

/** Called at the first digit of a run only: spans end after their last digit. */
function figureAt(text: string, at: number): TextSpan | undefined {
  const date = dateAt(text, at, DATE);
  if (date !== undefined) return date;
  const amount = AMOUNT.exec(text.slice(at, at + LONGEST_AMOUNT))?.[0];
  return amount === undefined ? undefined : { kind: 'amount', start: at, end: at + amount.length };
}

function dateAt(text: string, at: number, pattern: RegExp): TextSpan | undefined {
  const date = pattern.exec(text.slice(at, at + LONGEST_DATE))?.[0];
  if (date === undefined) return undefined;
  const year = Number(digitsOf(date.slice(0, 4)));
  return { kind: 'date', start: at, end: at + date.length, ...(year >= 1900 && { year }) };
}
