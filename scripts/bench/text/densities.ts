// How dense a text is in what a linter of reports looks at, so that the benchmark's text can be compared with real ones.

/** What is counted, with the share that real reports have. */
interface Feature {
  readonly name: string;
  /** Each match is one. */
  readonly pattern: RegExp;
  /** Per 10,000 code units, in township reports (dirty, dense in structure) and in polished reports of provinces. */
  readonly real: readonly [number, number];
}

const FEATURES: readonly Feature[] = [
  { name: '一、', pattern: /(?:^|[。；：\s])[一二三四五六七八九十]{1,3}、/gmu, real: [12.7, 1.6] },
  { name: '（一）', pattern: /[（(][一二三四五六七八九十]{1,3}[）)]/gu, real: [29.3, 8.4] },
  { name: '一是', pattern: /[一二三四五六七八九十]是/gu, real: [36.2, 3.0] },
  { name: 'quantities', pattern: /\d[余多万亿]?[元个次名人项件份场家户条所亩%％]/gu, real: [51.8, 88.6] },
  { name: 'quotation marks', pattern: /[“”"]/gu, real: [104.7, 160.8] },
  { name: '《', pattern: /《/gu, real: [7.5, 1.4] },
  { name: 'years', pattern: /(?:19|20)\d\d年/gu, real: [24.2, 3.7] },
  { name: 'commas', pattern: /[，,]/gu, real: [382.5, 373.7] },
  { name: '、', pattern: /、/gu, real: [207.1, 221.5] },
  { name: '。', pattern: /。/gu, real: [172.6, 213.7] },
];

export interface Density {
  readonly name: string;
  /** Per 10,000 UTF-16 code units. */
  readonly here: number;
  readonly real: readonly [number, number];
}

export function densities(text: string): readonly Density[] {
  return FEATURES.map(({ name, pattern, real }) => ({
    name,
    here: per10000(text.match(pattern)?.length ?? 0, text.length),
    real,
  }));
}

export function per10000(count: number, characters: number): number {
  return characters === 0 ? 0 : (count / characters) * 10_000;
}
