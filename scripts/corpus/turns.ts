// Judgements against what is found now: which findings have gone and which have come back.

import { keyOf, type Judgement, type Place, type Verdict } from './judgements';

export interface Turn {
  /**
   * For the worse: a right finding is `lost`, a wrong one is `back`. For the better: a wrong one is `cleared`, a right one is
   * `found again`. Neither: a debatable one has `come` or `gone`.
   */
  readonly type: 'lost' | 'back' | 'cleared' | 'found again' | 'come' | 'gone';
  readonly judgement: Judgement;
}

/** By the verdict, and by whether the finding is found now. */
const TURNS: Readonly<Record<Verdict, { readonly gone: Turn['type']; readonly found: Turn['type'] }>> = {
  right: { gone: 'lost', found: 'found again' },
  wrong: { gone: 'cleared', found: 'back' },
  debatable: { gone: 'gone', found: 'come' },
};

/** What has changed since the judgements were written. */
export function turnsOf(judgements: readonly Judgement[], found: readonly Place[]): readonly Turn[] {
  const now = new Set(found.map(keyOf));
  return judgements.flatMap((judgement) => {
    const isFound = now.has(keyOf(judgement));
    if (isFound === judgement.reported) return [];
    return [{ type: TURNS[judgement.verdict][isFound ? 'found' : 'gone'], judgement }];
  });
}

/** Whether a turn is one for the worse. */
export function isWorse({ type }: Turn): boolean {
  return type === 'lost' || type === 'back';
}

/** A turn in one line, without any word of the text. */
export function turnLine({ type, judgement: { rule, file, offset, verdict } }: Turn): string {
  return `${type.padEnd(11)} ${rule} ${file}@${offset} (judged ${verdict})`;
}

/** The judgements as they are after these turns; `reason` is kept with those for the worse. */
export function turned(
  judgements: readonly Judgement[],
  turns: readonly Turn[],
  reason: string | undefined,
): readonly Judgement[] {
  const byKey = new Map(turns.map((turn) => [keyOf(turn.judgement), turn]));
  return judgements.map((judgement) => {
    const turn = byKey.get(keyOf(judgement));
    if (turn === undefined) return judgement;
    return {
      ...judgement,
      reported: !judgement.reported,
      ...(isWorse(turn) && reason !== undefined && { reason }),
    };
  });
}
