// A closing phrase of another genre: 特此通知 under a letter, 特此报告 under a request.

import { genreOfTitle, type Genre } from '../../facts/terms/titleParts';
import { within } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { closingParagraphs } from './shared/closingParagraphs';

/** How each genre takes its leave; other genres have no phrase of their own. */
const CLOSINGS: Readonly<Partial<Record<Genre, string>>> = {
  报告: '特此报告',
  请示: '妥否，请批示',
  函: '特此函达',
  通知: '特此通知',
  通报: '特此通报',
  批复: '此复',
};
const CLOSING = /[特专]此(报告|请示|通知|通报|函告|函达|函复|函商|批复)|以上(请示|报告)/;
/** By which a request ends; a report that ends so is looked at by a rule of its own. */
const ASKING = /[妥当]否[，,]?(?:[请望盼]|敬请|恳请)[^，。]{0,4}(?:批示|批复|审批|批准|审定|指示)/;
/** What each word of a closing says the document is. */
const GENRES: Readonly<Record<string, Genre>> = {
  报告: '报告',
  请示: '请示',
  通知: '通知',
  通报: '通报',
  批复: '批复',
  函告: '函',
  函达: '函',
  函复: '函',
  函商: '函',
};

export const closingPhraseMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'closing-phrase-mismatch',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '结束语与文种一致' },
    name: { zh: '结束语与文种不符', en: 'Closing phrase of another genre' },
    rationale: {
      zh: '报告用“特此报告”，请示用“妥否，请批示”，函用“特此函达”，结束语与文种一致。',
      en: 'Each genre has its own closing phrase.',
    },
    messages: {
      differs: {
        zh: '文种是“{genre}”，结束语却是“{found}”；请改为“{expected}”',
        en: 'The genre is {genre}, the closing “{found}”; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { title } = view.outline;
    const genre = title === undefined ? undefined : genreOfTitle(title.text);
    const expected = genre === undefined ? undefined : CLOSINGS[genre];
    if (genre === undefined || expected === undefined) return;
    for (const { segment, text } of closingParagraphs(view)) {
      const asking: RegExpExecArray | null = genre === '报告' ? null : ASKING.exec(text);
      const match: RegExpExecArray | null = CLOSING.exec(text) ?? asking;
      const said: Genre | undefined = GENRES[match?.[1] ?? match?.[2] ?? '请示'];
      if (match === null || said === undefined || said === genre) continue;
      yield {
        at: within(segment, match.index, match.index + match[0].length),
        message: 'differs',
        data: { genre, found: match[0], expected },
      };
    }
  },
  fixes: (finding) => (String(finding.data['found']).startsWith('以上') ? [] : expectedReplacement(finding)),
};
