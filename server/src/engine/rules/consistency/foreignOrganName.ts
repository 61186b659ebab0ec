// Another town in the place of one's own: left over from the text that was copied.

import type { TownMention } from '../../facts/terms/townMentions';
import { ownTown } from '../../analysis/ownTown';
import { defineFilter } from '../../incremental/keys';
import { within, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';

/** A town that acts more often than this has its part in the report. */
const MOST = 2;

const MENTIONING = defineFilter(({ facts }) => facts.towns.length > 0);

export const foreignOrganName: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'foreign-organ-name',
    group: 'consistency',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项（地名准确）' },
    name: { zh: '他地名称混入', en: 'Another town’s name' },
    rationale: {
      zh: '本地的报告里由别的乡镇、街道开会、发文，多为套用他处文稿没有改净。',
      en: 'Another town acts in the report of this one: left over from the text that was copied.',
    },
    messages: {
      foreign: {
        zh: '这是{own}的报告，此处却是“{found}”；请核对是否套用他处文稿未改',
        en: 'the report is of {own}, this says {found}; was it copied?',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const own = ownTown(view);
    if (own === undefined) return;
    const foreign = new Map<string, { readonly segment: Segment; readonly mention: TownMention }[]>();
    for (const segment of view.read(MENTIONING)) {
      for (const mention of segment.facts.towns) {
        if (
          mention.town.endsWith(own) ||
          own.endsWith(mention.town) ||
          view.residue.touches(segment, mention.start, mention.end)
        )
          continue;
        foreign.set(mention.town, [...(foreign.get(mention.town) ?? []), { segment, mention }]);
      }
    }
    for (const [found, places] of foreign) {
      if (places.length <= MOST)
        for (const { segment, mention } of places)
          yield { at: within(segment, mention.start, mention.end), message: 'foreign', data: { own, found } };
    }
  },
};
