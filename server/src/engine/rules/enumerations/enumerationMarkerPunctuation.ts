// Marks that do not belong after a list's words and signs, one finding for the whole document: 一是，…, 第一、…, ①、….

import type { ListWordMark } from '../../facts/numbering/listWordMarks';
import { enclosedValue } from '../../lexer/enclosed';
import type { DocumentView } from '../../analysis/documentView';
import { defineFilter } from '../../incremental/keys';
import { within, type Segment } from '../../facts/segment';
import type { DocumentRule, Edit } from '../rule';

interface Place {
  readonly segment: Segment;
  readonly mark: ListWordMark;
}

const LISTING = defineFilter(({ facts }) => facts.listWordMarks.length > 0);

export const enumerationMarkerPunctuation: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-marker-punctuation',
    group: 'enumerations',
    about: 'structure',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录B.2' },
    name: { zh: '列举词后标点不当', en: 'Mark behind a list word' },
    rationale: {
      zh: '“一是”“①”“（1）”之后直接接内容；“第一”“首先”之后用逗号，不用顿号。',
      en: 'Nothing stands after 一是, ① and （1）; a comma stands after 第一 and 首先.',
    },
    messages: {
      none: {
        zh: '“{word}”之后不用“{found}”（全文{count}处）；请删去',
        en: 'No “{found}” stands behind “{word}” ({count} places)',
      },
      comma: {
        zh: '“{word}”之后用逗号，不用顿号（全文{count}处）；请改正',
        en: 'A comma stands behind “{word}” ({count} places)',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const wanted of ['none', 'comma'] as const) {
      const places = placesOf(wanted, view);
      const first = places[0];
      if (first === undefined) continue;
      const { segment, mark } = first;
      yield {
        at: within(segment, mark.column, mark.column + 1),
        message: wanted,
        data: { word: mark.word, found: segment.text[mark.column] ?? '', count: places.length },
      };
    }
  },
  fixes(finding, view) {
    const edits = placesOf(finding.message, view).map(({ segment, mark }): Edit => ({
      at: within(segment, mark.column, mark.column + 1),
      text: mark.wanted === 'none' ? '' : commaOf(segment),
    }));
    return [{ title: { zh: '全文改正', en: 'Correct all' }, safe: true, edits }];
  },
};

function placesOf(wanted: string, view: DocumentView): readonly Place[] {
  return view
    .read(LISTING)
    .flatMap((segment) =>
      segment.facts.listWordMarks.flatMap((mark) =>
        mark.wanted !== wanted ||
        isHeadingMark(segment, mark.column, view) ||
        view.residue.touches(segment, mark.column, mark.column + 1)
          ? []
          : [{ segment, mark }],
      ),
    );
}

/** In the width of the segment's other commas. */
function commaOf({ text }: Segment): string {
  return text.includes(',') && !text.includes('，') ? ',' : '，';
}

/** Whether the mark stands after the number of a heading, which a rule of its own looks at; ⑴ is wrong there in another way. */
function isHeadingMark(segment: Segment, column: number, { outline }: DocumentView): boolean {
  return outline.headings.some(
    ({ marker: { end }, ordinal }) =>
      end.segment === segment && end.column === column && enclosedValue(ordinal) === undefined,
  );
}
