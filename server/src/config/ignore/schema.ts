// What the list of ignored findings may hold: the one schema from which its validation and its JSON schema come.

import * as v from 'valibot';
import { RULES } from '../../engine/index';
import { bilingual, flag, WORD } from '../schema/words';

export const ENTRY_SCHEMA = v.strictObject({
  rule: v.pipe(v.picklist(RULES.map(({ meta }) => meta.id)), bilingual({ zh: '规则', en: 'The rule' })),
  words: v.pipe(
    v.string(),
    bilingual({ zh: '被标出的文字，或其散列 sha256:…', en: 'The words that were marked, or their hash sha256:…' }),
  ),
  section: v.exactOptional(
    v.pipe(
      v.string(),
      bilingual({
        zh: '只在这个标题之下（不含序号）；不写则各处',
        en: 'Only below this heading (without its number); everywhere where not given',
      }),
    ),
  ),
  file: v.exactOptional(
    v.pipe(
      WORD,
      bilingual({
        zh: '只在这个文件中（相对于本文件所在文件夹）；不写则各个文件',
        en: 'Only in this file (from the folder of this list); in all where not given',
      }),
    ),
  ),
});

export const IGNORE_SCHEMA = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(
      v.pipe(v.string(), bilingual({ zh: 'JSON schema 的地址', en: 'Address of the JSON schema' })),
    ),
    hash: v.exactOptional(
      flag({
        zh: '新写入的只记散列，不留文稿中的词句',
        en: 'New entries hold hashes, and none of the words of the text',
      }),
    ),
    ignore: v.exactOptional(
      v.pipe(v.array(ENTRY_SCHEMA), bilingual({ zh: '不再提示的问题', en: 'Findings that are not shown' })),
    ),
  }),
  v.title('Gongwen Lint（公文检）'),
  bilingual({
    zh: '忽略清单：由快速修复“忽略此处”“不再提示”写入，也可手写',
    en: 'Ignored findings: written by quick fixes, or by hand',
  }),
);
