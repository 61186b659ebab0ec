// A report's title without 关于……的.

import { genreOfTitle } from '../../facts/terms/titleParts';
import { isWholeReport } from '../../analysis/completeness';
import { within } from '../../facts/segment';
import { matchesIn } from '../../lexer/matchesIn';
import type { DocumentElement } from '../../outline/outline';
import type { DocumentRule, Report } from '../rule';

export const titleComponents: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-components',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（七）项' },
    name: { zh: '标题要素不全', en: 'Parts of the title missing' },
    rationale: {
      zh: '公文标题由发文机关名称、事由和文种组成，事由用“关于……的”引出。',
      en: 'A title names the organ, the subject (关于……的) and the genre.',
    },
    messages: {
      about: {
        zh: '标题缺“关于……的”；规范写法是“发文机关关于事由的{genre}”，如“××镇人民政府关于××年××情况的{genre}”',
        en: 'The title lacks 关于……的; the full form is “organ 关于 subject 的{genre}”',
      },
      year: { zh: '标题中的年份缺“年”；应为“{year}年”', en: '年 is missing after the year in the title' },
      genre: {
        zh: '标题有“关于”，后面却没有“的”和文种；请删去“关于”，或补成“关于……的报告”等',
        en: 'The title has 关于 but neither 的 nor a genre; drop 关于, or end in 的 and the genre',
      },
      verb: {
        zh: '标题中的“{found}”与文种“{genre}”重复，可删去',
        en: '“{found}” says what the genre {genre} says; drop it',
      },
      of: { zh: '标题中“{genre}”之前缺“的”；应为“关于……的{genre}”', en: '的 is missing before {genre} in the title' },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    const { title, kind } = outline;
    if (title !== undefined) yield* bareYears(title);
    if (title !== undefined) yield* sendingVerbs(title);
    if (title !== undefined && ABOUT_WITHOUT_GENRE.test(title.text)) yield { at: title.at, message: 'genre' };
    const genre = title === undefined ? undefined : genreOfTitle(title.text);
    if (title === undefined || (genre !== '报告' && genre !== '请示') || !isWholeReport(outline)) return;
    // Speeches, annual reports for the public and reports of persons have short titles of their own.
    if (
      kind === 'government-work' ||
      kind === 'information-disclosure' ||
      kind === 'duty-performance' ||
      /年度报告|述[职法廉]|总结报告|调研报告|考察报告|自查报告|工作报告/.test(title.text)
    )
      return;
    if (!title.text.includes('关于')) yield { at: title.at, message: 'about', data: { genre } };
    else if (!new Set(['的', '》']).has(title.text.charAt(title.text.lastIndexOf(genre) - 1)))
      yield { at: title.at, message: 'of', data: { genre } };
  },
};

/** 关于 with a subject of its own, which no 的 joins to a genre: 关于2023年工作总结和2024年工作思路. */
const ABOUT_WITHOUT_GENRE = /关于[^的《》]*(?:总结|思路|打算|计划|安排|要点|情况|进展)$/;

/** 青山镇2023普法工作计划; 2023版 and 2023级 are names, 〔2023〕 and 2023—2025 are none of it. */
const BARE_YEAR =
  /(?<![\d〔[（(《“—–\-~～至])(?:19|20)\d{2}(?![年版级届号款])(?=\p{Script=Han}{2,12}(?:工作|情况|报告|总结|计划))/gu;

/** 关于上报…情况的报告: a report is sent up by being one. */
const SENDING_VERB = /(?<=关于)(?:上报|呈报|报送|汇报|报告)(?=.*的(报告|请示)$)/;

function* sendingVerbs({ at, text }: DocumentElement): Generator<Report> {
  const [found, genre] = SENDING_VERB.exec(text) ?? [];
  const column = found === undefined ? -1 : at.start.segment.text.indexOf(`关于${found}`, at.start.column);
  if (found === undefined || genre === undefined || column < 0) return;
  const start = column + '关于'.length;
  yield { at: within(at.start.segment, start, start + found.length), message: 'verb', data: { found, genre } };
}

function* bareYears({ at }: DocumentElement): Generator<Report> {
  const { start, end } = at;
  const text = start.segment.text.slice(start.column, start.segment === end.segment ? end.column : undefined);
  for (const { index, 0: year } of matchesIn(text, BARE_YEAR)) {
    const from = start.column + index;
    yield { at: within(start.segment, from, from + year.length), message: 'year', data: { year } };
  }
}
