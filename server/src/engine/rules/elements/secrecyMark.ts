// A classification above the title: 机密★1年. Such a text is not to be handled or published as others are.

import { defineFilter } from '../../incremental/keys';
import { skipBlanks, skipBlanksBack } from '../../text/characters';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';

/** The classification, and how long it holds: 秘密★5年, 机密★解密时间, 绝密. */
const MARK = /^(?:绝密|机密|秘密)(?:[★☆*＊](?:长期|\d{1,2}年|\d{1,2}个月|[^，。；：]{0,12}解密)?)?$/;
/** A longer line says more. UTF-16 code units. */
const LONGEST = 24;
const MARKED = defineFilter(({ text }) => text.length <= LONGEST && MARK.test(text.trim()));

export const secrecyMark: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'secrecy-mark',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.2.2' },
    name: { zh: '标有密级', en: 'Marked as secret' },
    rationale: {
      zh: '标有密级的公文只能在涉密设备上起草、处理，不得公开；套用旧稿留下的密级应当删去。',
      en: 'A classified document is handled on classified devices only and never published; a mark left over from another text goes.',
    },
    messages: {
      mark: {
        zh: '文首标有密级“{found}”：确属涉密的，请勿在联网设备上处理、不得公开；不涉密的请删去',
        en: 'The document is marked “{found}”: if it is secret, keep it off networked devices; if not, remove the mark',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { title, body } = view.outline;
    const limit = title?.at.start ?? body.start;
    for (const segment of view.read(MARKED)) {
      const start = skipBlanks(segment.text, 0);
      if (view.segments.compare({ segment, column: start }, limit) > 0) continue;
      const end = skipBlanksBack(segment.text, segment.text.length);
      yield { at: within(segment, start, end), message: 'mark', data: { found: segment.text.slice(start, end) } };
    }
  },
};
