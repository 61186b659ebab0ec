// A title on one subject over a lead-in on another: 法治政府建设 and 法治镇海建设, or 安全生产.

import { RULE_OF_LAW_OBJECTS, SUBJECTS } from '../../lexicon/tables/subjects';
import type { LeadIn } from '../../outline/outline';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';

interface Other {
  readonly start: number;
  readonly words: string;
}

export const titleSubjectMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-subject-mismatch',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '标题与过渡语说同一件事' },
    name: { zh: '标题与过渡语事由不符', en: 'Title and lead-in on different subjects' },
    rationale: {
      zh: '标题和“现将……报告如下”应当说同一件事；不一致多为套用其他文稿。',
      en: 'Title and lead-in speak of one subject; a difference is left over from another text.',
    },
    messages: {
      subject: {
        zh: '标题的事由是“{title}”，过渡语却是“{found}”；请改为一致',
        en: 'The title is on {title}, the lead-in on {found}; make them agree',
      },
      place: {
        zh: '标题的事由是“法治政府建设”，过渡语却是“{found}”，疑套用上级文件；请改为一致',
        en: 'The title is on 法治政府建设, the lead-in on “{found}”; make them agree',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline: { title, leadIn } }) {
    if (title === undefined || leadIn === undefined) return;
    const related = [{ at: title.at, message: { zh: '标题', en: 'The title' } }];
    const { segment, column } = leadIn.at.start;
    const place = title.text.includes('法治政府') ? otherPlace(leadIn, title.text) : undefined;
    if (place !== undefined) {
      yield {
        at: within(segment, column + place.start, column + place.start + place.words.length),
        message: 'place',
        data: { found: place.words },
        related,
      };
      return;
    }
    const own = subjectsOf(title.text);
    const other = firstSubject(leadIn.text);
    if (own.length === 0 || other === undefined || subjectsOf(leadIn.text).some((name) => own.includes(name))) return;
    yield {
      at: within(segment, column + other.start, column + other.start + other.words.length),
      message: 'subject',
      data: { title: own.join('、'), found: other.words },
      related,
    };
  },
};

/** 法治镇海建设 where the title is on 法治政府建设 and of another place than 镇海. */
function otherPlace({ text }: LeadIn, title: string): Other | undefined {
  const match = /法治(\p{Script=Han}{2,3})建设/u.exec(text);
  const place = match?.[1];
  if (
    match === null ||
    place === undefined ||
    text.includes('法治政府') ||
    title.includes(place) ||
    RULE_OF_LAW_OBJECTS.some((object) => place.includes(object))
  )
    return undefined;
  return { start: match.index, words: match[0] };
}

function subjectsOf(text: string): readonly string[] {
  return SUBJECTS.filter((subject) => subject.words.some((word) => text.includes(word))).map((subject) => subject.name);
}

function firstSubject(text: string): Other | undefined {
  const found = SUBJECTS.flatMap((subject) => subject.words)
    .map((words) => ({ words, start: text.indexOf(words) }))
    .filter((each) => each.start >= 0);
  return found.sort((a, b) => a.start - b.start)[0];
}
