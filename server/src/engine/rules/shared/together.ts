// What a converted text has a hundred times is one finding with one fix: how rules gather places, and up to how many they report one by one.

import type { Text } from '../../terms';
import type { Range } from '../../facts/segment';
import type { IntegerOption } from '../options';
import type { Related } from '../rule';

/** How many of the other places a finding that stands for all of them points at. */
const SHOWN = 5;

/** The option of rules that gather places: up to so many are reported one by one. */
export function oneByOne(most: number): { readonly oneByOne: IntegerOption } {
  return {
    oneByOne: {
      type: 'integer',
      default: most,
      min: 0,
      max: 1000,
      about: {
        zh: '全文不超过这么多处时逐处报，超过的合为一条、一次改好',
        en: 'Up to so many places are reported one by one; more are one finding with one fix',
      },
    },
  };
}

/** The first few of the other places that one finding stands for. */
export function others(places: readonly Range[]): readonly Related[] {
  return places.slice(1, 1 + SHOWN).map((at) => ({ at, message: HERE_TOO }));
}

const HERE_TOO: Text = { zh: '此处也是', en: 'Here as well' };
