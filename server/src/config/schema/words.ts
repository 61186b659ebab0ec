// Schemas that several parts of the settings share.

import * as v from 'valibot';
import type { Text } from '../../engine/index';

/** What the editor shows of a setting: Chinese first. */
export function bilingual<Input>(about: Text): v.DescriptionAction<Input, string> {
  return v.description<Input, string>(inBoth(about));
}

function inBoth({ zh, en }: Text): string {
  return `${zh}\n${en}`;
}

/** Words stand in one line. */
export const WORD = v.pipe(v.string(), v.regex(/^[^\r\n]+$/));

export function word(about: Text) {
  return v.pipe(WORD, bilingual(about));
}

export function words(about: Text) {
  return v.pipe(v.array(WORD), bilingual(about));
}

/** One of several values, each with what it means: the editor says so where it offers them. */
export function oneOf<Value extends string>(meanings: Readonly<Record<Value, Text>>) {
  const values = Object.keys(meanings) as Value[];
  return v.pipe(v.picklist(values), v.metadata({ enumDescriptions: values.map((value) => inBoth(meanings[value])) }));
}

export function integer(min: number, max: number, about: Text) {
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max), bilingual(about));
}

export function flag(text: Text) {
  return v.pipe(v.boolean(), bilingual(text));
}
