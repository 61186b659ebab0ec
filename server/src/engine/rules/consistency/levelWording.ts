// A township that speaks of organs which only counties have: 政府常务会议, 镇人大常委会.

import { foundBy } from '../../settings/tables';
import { ownTown } from '../../analysis/ownTown';
import { within, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';

const readLevels = ({ facts }: Segment) => facts.levelWords;
const withFound = foundBy(readLevels);

export const levelWording: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'level-wording',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: {
      kind: 'standard',
      standard: '《地方各级人民代表大会和地方各级人民政府组织法》',
      clause: '关于常务会议、常务委员会设置的规定',
    },
    name: { zh: '层级用语不符', en: 'Organs of another level' },
    rationale: {
      zh: '乡镇、街道没有这一机构或会议，多为套用上级文稿。',
      en: 'Townships and sub-districts have no such organ; the words come from the text of a higher level.',
    },
    messages: {
      level: {
        zh: '“{found}”不是乡镇、街道一级的机构或会议，对应的是{instead}；请核对',
        en: '“{found}” does not exist at this level; check',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    if (ownTown(view) === undefined) return;
    const { levels } = view.settings.tables;
    for (const segment of view.read(withFound(levels))) {
      for (const { row, start, end } of levels(segment, readLevels(segment))) {
        if (!view.residue.touches(segment, start, end))
          yield { at: within(segment, start, end), message: 'level', data: { found: row.wrong, instead: row.instead } };
      }
    }
  },
};
