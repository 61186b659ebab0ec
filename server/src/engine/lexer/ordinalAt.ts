// The ordinal that a token stands for, with its value and position: the lexer keeps only kinds and columns.

import { CharacterClass, classOf } from './characterClass';
import * as ordinals from './ordinals';

/**
 * The details of the ordinal that begins at a column; undefined where none of the forms of headings and lists does.
 * @param at the first column of a token for which `isOrdinal` holds
 */
export function readOrdinal(text: string, at: number, context: ordinals.ReadingContext): ordinals.Ordinal | undefined {
  switch (classOf[text.charCodeAt(at)] as CharacterClass) {
    case CharacterClass.Numeral:
      return ordinals.readChineseOrdinal(text, at, context);
    case CharacterClass.Digit:
      return ordinals.readArabicOrdinal(text, at, context);
    case CharacterClass.Bracket:
      return ordinals.readBracketed(text, at, context);
    case CharacterClass.Enclosed:
      return ordinals.readEnclosed(text, at, context);
    case CharacterClass.Nth:
      return ordinals.readNth(text, at, context);
    case CharacterClass.OneOf:
      return ordinals.readOneOf(text, at, context);
    case CharacterClass.Sequence:
      return ordinals.readFirstThenLast(text, at, context);
    case CharacterClass.OtherHand:
      return ordinals.readOtherHand(text, at, context);
    default:
      return undefined;
  }
}
