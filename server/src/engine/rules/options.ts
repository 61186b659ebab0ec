// The options that a rule declares: what users may set beyond its severity. One declaration gives the types that the rule
// reads, the validation of the settings file, the editor's completion and the rule's page.

import type { Text } from '../terms';

interface Described {
  readonly about: Text;
}

/** A whole number between two bounds, both included. */
export interface IntegerOption extends Described {
  readonly type: 'integer';
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/** Any of the words that the rule names. */
export interface ChoicesOption extends Described {
  readonly type: 'choices';
  readonly of: readonly string[];
  readonly default: readonly string[];
}

/** Words of the user's, taken letter by letter; none unless the user gives some. */
export interface WordsOption extends Described {
  readonly type: 'words';
  /** One that users might give, for the rule's page. */
  readonly example: string;
}

export type OptionSchema = IntegerOption | ChoicesOption | WordsOption;
export type OptionsSchema = Readonly<Record<string, OptionSchema>>;

export type OptionValue = number | readonly string[];

/** What a rule is handed: a value for each option that it declares. */
export type OptionValues<Schema extends OptionsSchema = OptionsSchema> = {
  readonly [Name in keyof Schema]: Schema[Name] extends IntegerOption
    ? number
    : Schema[Name] extends ChoicesOption | WordsOption
      ? readonly string[]
      : never;
};

/** The values of a rule's options where the user has set none. */
export function defaultOptions<Schema extends OptionsSchema>(schema: Schema): OptionValues<Schema>;
export function defaultOptions(schema: OptionsSchema): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, option]) => [name, option.type === 'words' ? [] : option.default]),
  );
}
