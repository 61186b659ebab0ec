// A title of one town over the lead-in or the signature of another: left over from the text that was copied.

import { townOf } from '../../facts/terms/titleParts';
import type { DocumentElement } from '../../outline/outline';
import type { DocumentRule } from '../rule';

export const titleBodyOrganMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-body-organ-mismatch',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（十一）项' },
    name: { zh: '标题与正文机关不符', en: 'Title and text name different towns' },
    rationale: {
      zh: '标题、过渡语、落款应当是同一个乡镇、街道；不一致多为套用他处文稿。',
      en: 'Title, lead-in and signature belong to one town; a difference is left over from a copied text.',
    },
    messages: {
      leadIn: {
        zh: '标题是“{title}”，过渡语却是“{found}”；请核对是否套用了他处文稿',
        en: 'The title speaks of {title}, the lead-in of {found}',
      },
      signature: {
        zh: '标题是“{title}”，落款却是“{found}”；请核对是否套用了他处文稿',
        en: 'The title speaks of {title}, the signature of {found}',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline: { title, leadIn, signature } }) {
    const town = title === undefined ? undefined : townOf(title.text);
    if (title === undefined || town === undefined) return;
    const related = [{ at: title.at, message: { zh: '标题', en: 'The title' } }];
    const others: readonly (readonly [string, DocumentElement])[] = [
      ...(leadIn === undefined
        ? []
        : [['leadIn', { ...leadIn, text: leadIn.text.replace(/^(?:现将|特将|现就|现把|将|现)/, '') }] as const]),
      ...signature.map((each) => ['signature', each] as const),
    ];
    for (const [message, element] of others) {
      const found = townOf(element.text);
      if (found !== undefined && found !== town)
        yield { at: element.at, message, data: { title: town, found }, related };
    }
  },
};
