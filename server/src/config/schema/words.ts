// Schemas that several parts of the settings share.

import * as v from 'valibot';
import type { Text } from '../../engine/index';

/** What the editor shows of a setting: Chinese first. */
export function bilingual<Input>({ zh, en }: Text): v.DescriptionAction<Input, string> {
  return v.description<Input, string>(`${zh}\n${en}`);
}

/** Words stand in one line. */
export const WORD = v.pipe(v.string(), v.regex(/^[^\r\n]+$/));

export function flag(text: Text) {
  return v.pipe(v.boolean(), bilingual(text));
}
