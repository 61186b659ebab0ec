// One report of a fictional township, of any length: title, chapters, sections, 一是…二是…, signature and date.

import type { Random } from './random';
import { heading, sentence } from './sentences';

export interface ReportShape {
  /** About so many UTF-16 code units. */
  readonly characters: number;
  /** Paragraphs with a fault, which are scattered over the text in turn; none for a clean report. */
  readonly faults: readonly string[];
  /** How many of them to 10,000 code units. */
  readonly faultsPer10000: number;
}

const CHAPTERS_PER_10000 = 4;
const SECTIONS_PER_10000 = 14;
/** Reports number their chapters up to 九十九 at most; longer ones have longer chapters. */
const MOST = 99;

/** A report ends with a line break. */
export function report(random: Random, { characters, faults, faultsPer10000 }: ReportShape): string {
  const chapters = bounded((characters / 10_000) * CHAPTERS_PER_10000, 3);
  const sections = bounded((characters / 10_000 / chapters) * SECTIONS_PER_10000, 2);
  const scattered = scatter(faults, (characters / 10_000) * faultsPer10000, chapters * sections);
  const lines = [
    '青山镇人民政府',
    '关于2023年法治政府建设情况的报告',
    '',
    '临江县人民政府：',
    `　　${sentence(random)}现将有关情况报告如下：`,
  ];
  let length = 0;
  const add = (...more: readonly string[]): void => {
    lines.push(...more);
    for (const line of more) length += line.length + 1;
  };
  for (let chapter = 1; chapter <= chapters; chapter++) {
    add(`${ordinal(chapter)}、${heading(random)}`);
    for (let section = 1; section <= sections; section++) {
      add(`　　（${ordinal(section)}）${heading(random)}`, ...scattered());
      const due = (characters * ((chapter - 1) * sections + section)) / (chapters * sections);
      add(...body(random, due - length));
    }
  }
  return [...lines, '', '青山镇人民政府', '2024年1月15日', ''].join('\n');
}

function bounded(count: number, least: number): number {
  return Math.min(MOST, Math.max(least, Math.round(count)));
}

/** A function that gives, section by section, the faults that fall to it. */
function scatter(faults: readonly string[], count: number, sections: number): () => readonly string[] {
  let section = 0;
  let given = 0;
  return () => {
    section++;
    const due = Math.round((count * section) / sections);
    const mine: string[] = [];
    for (; given < due && faults.length > 0; given++) mine.push(faults[given % faults.length] ?? '');
    return mine;
  };
}

/** Paragraphs of a section, at least one; in every third section the first counts its measures. */
function body(random: Random, characters: number): readonly string[] {
  const lines: string[] = [];
  const series = random.integer(3);
  for (let length = 0, paragraph = 0; paragraph === 0 || length < characters; paragraph++) {
    const line =
      series === 0 && paragraph === 0
        ? `　　${measures(random)}`
        : `　　${sentence(random)}${sentence(random)}${random.chance(0.6) ? sentence(random) : ''}`;
    lines.push(line);
    length += line.length;
  }
  return lines;
}

function measures(random: Random): string {
  return ['一是', '二是', '三是', '四是']
    .slice(0, 2 + random.integer(3))
    .map((word) => word + sentence(random))
    .join('');
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese. */
function ordinal(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}
