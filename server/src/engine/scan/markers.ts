export type HeadingForm = 'chinese-comma' | 'chinese-bracketed' | 'arabic-dot' | 'arabic-bracketed';
export type SeriesKind = 'is' | 'must' | 'nth' | 'one-of' | 'first-then-last' | 'one-hand';
