// 依据《合同法》 in a report on 2022: the Civil Code has taken its place.

import { clauseAfter, clauseBefore, containsAny } from '../../lexer/context';
import { lawByName, type CitedTitle } from '../../facts/dates/citedTitles';
import { timeOf, type ReportTime } from '../../analysis/reportTime';
import { within, type Segment } from '../../facts/segment';
import type { LawRow } from '../../lexicon/tables/laws';
import type { DocumentRule } from '../rule';
import { mentionsOf, rangeOf } from './shared/mentions';

/** Round the name: the law is spoken of as one of the past. */
const OF_THE_PAST = ['当时', '原', '旧', '废止', '此前', '以前', '曾', '已失效', '修订前', '代替', '取代'];

export const repealedLaw: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'repealed-law',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《中华人民共和国民法典》', clause: '第一千二百六十条等废止条款' },
    name: { zh: '引用已废止的法律', en: 'Repealed law' },
    rationale: {
      zh: '已废止的法律法规不能再作为工作依据或普法内容，应当改引现行的。',
      en: 'A repealed law is no ground for work and no matter for teaching; cite the one in force.',
    },
    messages: {
      repealed: {
        zh: '《{law}》已于{on}废止（{by}）；请改引《{instead}》',
        en: '《{law}》 was repealed on {on} ({by}); cite 《{instead}》',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const time = timeOf(view);
    for (const mention of mentionsOf(view, 'citedTitles')) {
      const { segment, found } = mention;
      const repealed = found.law?.repealed;
      if (found.law === undefined || repealed === undefined || !isOutOfForce(repealed, time, segment, found)) continue;
      yield {
        at: rangeOf(mention),
        message: 'repealed',
        data: { law: found.law.name, on: repealed.on, by: repealed.by, instead: repealed.instead },
      };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const { instead } = finding.data;
    const { text } = segment;
    const cited = view.settings.tables
      .citedTitles(segment, segment.facts.citedTitles)
      .find((title) => title.start === column);
    if (typeof instead !== 'string' || cited === undefined) return [];
    if (isNamedElsewhere(segment, cited, instead)) {
      const from = '、和及'.includes(text[column - 1] ?? ' ') ? column - 1 : column;
      return [
        {
          title: { zh: `删去（已列《${instead}》）`, en: `Delete (《${instead}》 is listed)` },
          safe: false,
          edits: [{ at: within(segment, from, cited.end), text: '' }],
        },
      ];
    }
    const row = lawByName(instead);
    const full = text.startsWith('中华人民共和国', column + 1) && row !== undefined;
    const title = full ? row.title : instead;
    return [
      {
        title: { zh: `改为《${title}》`, en: `Change to 《${title}》` },
        safe: false,
        edits: [{ at: within(segment, column + 1, column + view.textOf(finding.at).length - 1), text: title }],
      },
    ];
  },
};

type Repeal = NonNullable<LawRow['repealed']>;

/** Out of force the whole year that is reported on; or at the signing, where something is said to rest on it. */
function isOutOfForce(
  repealed: Repeal,
  { year, earliest }: ReportTime,
  { text }: Segment,
  { start, end }: CitedTitle,
): boolean {
  if (year === undefined || earliest === undefined) return false;
  const before = clauseBefore(text, start, 30);
  if (containsAny(before.slice(-12), OF_THE_PAST) || containsAny(clauseAfter(text, end, 10), OF_THE_PAST)) return false;
  if (repealed.on <= `${year}-01-01`) return repealed.on < earliest;
  return repealed.on < earliest && /(?:依据|按照|根据|依照)[^，。；]{0,24}$/.test(before);
}

/** Whether the law that took its place stands in the segment already, or an earlier one that gives way to it. */
function isNamedElsewhere({ facts }: Segment, cited: CitedTitle, instead: string): boolean {
  return facts.citedTitles.some(
    ({ law, start }) =>
      law !== undefined &&
      start !== cited.start &&
      (law.name === instead || (law.repealed?.instead === instead && start < cited.start)),
  );
}
