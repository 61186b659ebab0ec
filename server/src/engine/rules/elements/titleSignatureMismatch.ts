// A title in the name of one organ over the signatures of two, or of another.

import { organKind, organsOfTitle, type OrganKind } from '../../facts/terms/titleParts';
import type { DocumentElement } from '../../outline/outline';
import type { Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';

export const titleSignatureMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-signature-mismatch',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（十一）项' },
    name: { zh: '标题与落款机关不一致', en: 'Title and signature differ' },
    rationale: {
      zh: '标题中的发文机关就是落款署名的机关；联合行文的，两处都写全。',
      en: 'The organ in the title is the one that signs; joint documents name all of them in both places.',
    },
    messages: {
      differs: {
        zh: '标题的发文机关是“{title}”，落款署名却是“{signed}”；请改为一致',
        en: 'The title names “{title}”, the signature “{signed}”; make them agree',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline: { title, signature } }) {
    const organs = title === undefined ? [] : organsOfTitle(title.text);
    const signed = signature.map((each) => organKind(each.text));
    if (title === undefined || organs.length === 0 || signed.length === 0 || signed.includes(undefined)) return;
    if (sameKinds(organs.map(organKind), signed)) return;
    yield {
      at: organsIn(title, organs),
      message: 'differs',
      data: { title: organs.join('、'), signed: signature.map((each) => each.text).join('、') },
      related: signature.map((each) => ({ at: each.at, message: { zh: '落款署名', en: 'Signed here' } })),
    };
  },
};

function sameKinds(title: readonly (OrganKind | undefined)[], signed: readonly (OrganKind | undefined)[]): boolean {
  const [a, b] = [new Set(title), new Set(signed)];
  return a.size === b.size && [...a].every((kind) => b.has(kind));
}

/** From the first organ to the last; the whole title where it is broken into lines. */
function organsIn({ at, text }: DocumentElement, organs: readonly string[]): Range {
  const last = organs.at(-1) ?? '';
  const length = text.indexOf(last) + last.length;
  const { segment, column } = at.start;
  return segment === at.end.segment ? { start: at.start, end: { segment, column: column + length } } : at;
}
