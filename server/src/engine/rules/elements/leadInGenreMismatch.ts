// A title that says 报告 over a lead-in that says 汇报如下.

import { genreOfTitle } from '../../facts/terms/titleParts';
import { within } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';

/** The genres of titles that a lead-in repeats. */
const REPEATED: ReadonlySet<string> = new Set(['报告', '总结']);
const LEAD_IN_GENRE = /(报告|汇报|总结)如下/;

export const leadInGenreMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'lead-in-genre-mismatch',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '过渡语与文种一致' },
    name: { zh: '过渡语与文种不符', en: 'Lead-in and genre differ' },
    rationale: {
      zh: '标题是“报告”，过渡语就说“报告如下”；“汇报”不是公文文种。',
      en: 'The lead-in repeats the genre of the title; 汇报 is no genre of official documents.',
    },
    messages: {
      differs: {
        zh: '标题的文种是“{genre}”，过渡语却是“{found}”；请改为“{expected}”',
        en: 'The title says {genre}, the lead-in “{found}”; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline: { title, leadIn } }) {
    const genre = title === undefined ? undefined : genreOfTitle(title.text);
    const match = leadIn === undefined ? null : LEAD_IN_GENRE.exec(leadIn.text);
    if (
      title === undefined ||
      leadIn === undefined ||
      match === null ||
      genre === undefined ||
      !REPEATED.has(genre) ||
      match[1] === genre
    )
      return;
    const { segment, column } = leadIn.at.start;
    const start = column + match.index;
    yield {
      at: within(segment, start, start + match[0].length),
      message: 'differs',
      data: { genre, found: match[0], expected: `${genre}如下` },
      related: [{ at: title.at, message: { zh: '标题的文种', en: 'The genre of the title' } }],
    };
  },
  fixes: (finding) => expectedReplacement(finding),
};
