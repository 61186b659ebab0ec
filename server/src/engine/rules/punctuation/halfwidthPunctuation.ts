// A half-width mark among full-width ones. More than a few are one finding for the whole text.

import { FULL_WIDTH } from '../../facts/punctuation/width';
import { WIDTHS, widened, type HalfMark } from '../../analysis/width';
import { within, type Range } from '../../facts/segment';
import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import type { DocumentRule, Fix, Report } from '../rule';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(5);

const STOPPED = defineFilter(({ facts }) => facts.width.stops.length > 0);

export const halfwidthPunctuation: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'halfwidth-punctuation',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '5.1' },
    name: { zh: '半角标点', en: 'Half-width mark' },
    rationale: {
      zh: '中文句子用全角标点；个别半角多为输入法切换时误打。',
      en: 'Chinese sentences use full-width marks; a single half-width one is a slip of the input method.',
    },
    messages: {
      half: { zh: '此处“{mark}”为半角，应为全角“{expected}”', en: '“{mark}” is half width; use “{expected}”' },
      many: {
        zh: '全文有{half}处标点为半角（全角{full}处），如此处的“{mark}”；可一次全部改为全角',
        en: '{half} marks are half width ({full} full width), such as this “{mark}”; change them all',
      },
      manyStops: {
        zh: '全文有{half}处句号写成“{mark}”，应为“{expected}”；可一次全部改正',
        en: '{half} full stops are “{mark}”; change them all to “{expected}”',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    yield* stopReports(stopsOf(view), most);
    const { half, full, folded } = view.read(WIDTHS);
    if (folded) return;
    const many = half.length > most;
    for (const { segment, column } of many ? half.slice(0, 1) : half) {
      const mark = segment.text[column] ?? '';
      yield {
        at: rangeOf({ segment, column }),
        message: many ? 'many' : 'half',
        data: { mark, expected: FULL_WIDTH[mark] ?? '', half: half.length, full },
        related: many ? others(half.map(rangeOf)) : [],
      };
    }
  },
  fixes(finding, view) {
    if (finding.message === 'manyStops') return [stopFix(stopsOf(view))];
    if (finding.data['mark'] === '.') return [stopFix([finding.at])];
    const { half } = view.read(WIDTHS);
    if (finding.message === 'many')
      return [
        {
          title: { zh: `全文${String(half.length)}处改为全角`, en: `Change all ${String(half.length)} to full width` },
          safe: true,
          edits: half.map(widened),
        },
      ];
    const { segment, column } = finding.at.start;
    const edit = widened({ segment, column });
    return edit.text === ''
      ? []
      : [{ title: { zh: `改为“${edit.text}”`, en: `Change to “${edit.text}”` }, safe: true, edits: [edit] }];
  },
};

function rangeOf({ segment, column }: HalfMark): Range {
  return within(segment, column, column + 1);
}

/** The half-width full stops of the report's own text, in text order. */
function stopsOf(view: DocumentView): readonly Range[] {
  return view
    .read(STOPPED)
    .flatMap((segment) => segment.facts.width.stops.map((column) => within(segment, column, column + 1)))
    .filter((at) => !view.residue.touchesRange(at));
}

function* stopReports(stops: readonly Range[], most: number): Generator<Report> {
  const many = stops.length > most;
  for (const at of many ? stops.slice(0, 1) : stops)
    yield {
      at,
      message: many ? 'manyStops' : 'half',
      data: { mark: '.', expected: '。', half: stops.length },
      related: many ? others(stops) : [],
    };
}

/** Not safe: more than its width changes, and a dot may have another meaning. */
function stopFix(stops: readonly Range[]): Fix {
  const count = String(stops.length);
  const title =
    stops.length === 1
      ? { zh: '改为“。”', en: 'Change to “。”' }
      : { zh: `全文${count}处改为“。”`, en: `Change all ${count} to “。”` };
  return { title, safe: false, edits: stops.map((at) => ({ at, text: '。' })) };
}
