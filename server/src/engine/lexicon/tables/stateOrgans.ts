// The names of the organs of the state with one character that sounds or looks like the right one, doubled, or swapped with its
// neighbour: 人名政府, 人民攻府, 县攻府.

import type { CorruptionRow } from './corruptionRow';

const CONSTITUTION = '《中华人民共和国宪法》第三章';

const ORGANS = ['人民政府', '人民法院', '人民检察院', '人民代表大会'];
/** Characters that input methods and readers of scans put for others; none that makes another word in these names. */
const ALIKE: Readonly<Record<string, string>> = {
  人: '入八仁任认',
  民: '名明命敏氏皿',
  政: '攻正整证征',
  府: '俯腑附俌',
  法: '发',
  院: '园员完',
  检: '捡俭验',
  代: '带待贷伐',
};
/** 加入民政府办的班: the verb ends with what looks like 人. */
const BEFORE_ENTERING = [...'加进纳投收输列深步融介嵌引'];
/** Levels that have a government, and what else is said before the word. */
const GOVERNED = [...'国省市县区州旗乡镇', '法治', '各级', '地方'];
/** Of 政府 alone, which other words are near, only what makes no word with its neighbours: 正, 整 and 附 do. */
const SHORT: readonly (readonly [wrong: string, right: string])[] = [
  ['攻府', '政府'],
  ['正府', '政府'],
  ['整府', '政府'],
  ['政俯', '政府'],
  ['政腑', '政府'],
];
/** Of which the corrupted fixed phrases speak. */
const KNOWN = ['法治攻府', '人民检查院'];

export const STATE_ORGANS: readonly CorruptionRow[] = [
  ...ORGANS.flatMap((name) => corruptionsOf(name).map((wrong) => row(wrong, name))),
  ...GOVERNED.flatMap((level) => SHORT.map(([wrong, right]) => row(level + wrong, level + right))),
].filter(({ wrong }) => !KNOWN.includes(wrong));

function row(wrong: string, right: string): CorruptionRow {
  const base = { wrong, right, severity: 'warning', source: CONSTITUTION } as const;
  return wrong.startsWith('入') ? { ...base, notAfter: BEFORE_ENTERING } : base;
}

/** Its first and last character are not doubled: beside them other words end and begin, as in 人民法院院长. */
function corruptionsOf(name: string): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i < name.length; i++) {
    const [before, char, after] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
    for (const alike of ALIKE[char] ?? '') found.add(before + alike + after);
    if (i > 0 && after !== '') found.add(before + char + char + after);
    if (after !== '') found.add(before + after.charAt(0) + char + after.slice(1));
  }
  found.delete(name);
  return [...found];
}
