// Numbers of findings in words.

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly hint: number;
}

const NAMES = {
  zh: { error: '错误', warning: '警告', hint: '提示', none: '没有发现问题', between: '，' },
  en: { error: 'errors', warning: 'warnings', hint: 'hints', none: 'nothing found', between: ', ' },
} as const;

/** 错误 2，警告 3; what there is none of is not named. */
export function countsInWords(counts: Counts, locale: keyof typeof NAMES): string {
  const names = NAMES[locale];
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    counts[severity] > 0 ? [`${names[severity]} ${counts[severity]}`] : [],
  );
  return parts.length === 0 ? names.none : parts.join(names.between);
}
