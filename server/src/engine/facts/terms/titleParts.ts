// What a title is made of: the organs that send the document, its subject, its genre.

import { isOrganName } from './organs';

const GENRES = [
  '报告',
  '总结',
  '小结',
  '汇报',
  '请示',
  '批复',
  '通知',
  '通报',
  '意见',
  '方案',
  '要点',
  '计划',
  '年报',
  '说明',
  '函',
] as const;
export type Genre = (typeof GENRES)[number];

/** The genre that a title ends in, a bracketed note after it left out; undefined where it ends in none. */
export function genreOfTitle(title: string): Genre | undefined {
  const end = wordsEnd(title);
  return GENRES.find((genre) => title.endsWith(genre, end));
}

/** Column after the title's words, before a bracketed note: （送审稿）. */
export function wordsEnd(title: string): number {
  const note = /[（(][^（()）]{1,16}[）)]$/.exec(title);
  return note === null ? title.length : note.index;
}

/** The organs that a title names in full before 关于 or its year: 中共青山镇委员会 and 青山镇人民政府. */
export function organsOfTitle(title: string): readonly string[] {
  const end = /关于|(?:19|20)\d{2}年/.exec(title)?.index ?? 0;
  const names = title
    .slice(0, end)
    .split(/[\s、]+/u)
    .filter((name) => name !== '');
  return names.every((name) => isOrganName(name) && organKind(name) !== undefined) ? names : [];
}

export type OrganKind = 'party' | 'government' | 'office' | 'bureau' | 'committee' | 'general-office';

const KINDS: readonly (readonly [ending: string, kind: OrganKind])[] = [
  ['政府办公室', 'general-office'],
  ['委员会办公室', 'general-office'],
  ['委办公室', 'general-office'],
  ['政府', 'government'],
  ['办事处', 'office'],
  ['党委', 'party'],
  ['党工委', 'party'],
  ['党组', 'party'],
  ['委员会', 'committee'],
  ['局', 'bureau'],
];

/** What sort of organ a full name names; undefined for a name that does not end as one. */
export function organKind(name: string): OrganKind | undefined {
  const kind = KINDS.find(([ending]) => name.endsWith(ending))?.[1];
  if (kind === 'committee' && /^(?:中共|中国共产党)|工作委员会$/.test(name)) return 'party';
  return kind;
}

/** The township or sub-district that a name or a title's beginning speaks of, by its last two characters: 青山镇, 南屏街道. */
export function townOf(text: string): string | undefined {
  const match =
    /(\p{Script=Han}{2})(?:镇|乡|街道)(?=$|人民|政府|党|委员会|办事处|关于|推进|开展|法治|依法|落实|工作|贯彻|(?:19|20)\d{2}年)/u.exec(
      text,
    );
  return match === null || /[我本全各该辖乡镇街]/.test(match[1] ?? '') ? undefined : match[0];
}
