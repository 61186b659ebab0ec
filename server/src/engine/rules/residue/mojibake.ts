// Garbage of a wrong encoding: �, 锟斤拷, private characters.

import { oddPlacesRule } from './shared/oddPlaces';
import { defineFilter } from '../../incremental/keys';

export const mojibake = oddPlacesRule(
  {
    id: 'mojibake',
    severity: 'error',
    fix: 'none',
    indicates: 'wrong-encoding',
    reference: { kind: 'convention', note: '编码转换差错' },
    name: { zh: '乱码', en: 'Garbled characters' },
    rationale: {
      zh: '文件以错误的编码打开或转换，原来的字已经丢失。',
      en: 'The file was opened or converted in the wrong encoding; the characters are lost.',
    },
    messages: {
      one: {
        zh: '“{found}”是乱码；请对照原稿改正，或换一种编码（如 GB18030）重新打开',
        en: '“{found}” is garbled; compare with the original, or reopen in another encoding',
      },
      many: {
        zh: '全文有{count}处乱码；请换一种编码（如 GB18030）重新打开，或对照原稿改正',
        en: '{count} garbled places; reopen in another encoding, or compare with the original',
      },
      oneDoubtful: {
        zh: '这里没有问什么，“{found}”像是转换时丢失的字；请对照原稿补上',
        en: 'Nothing is asked here: “{found}” looks like a lost character; compare with the original',
      },
      manyDoubtful: {
        zh: '全文有{count}处“{found}”像是转换时丢失的字；请对照原稿补上',
        en: '{count} question marks look like lost characters; compare with the original',
      },
    },
  },
  defineFilter((segment) => segment.facts.odd.garbage.length > 0),
  (segment) => segment.facts.odd.garbage,
);
