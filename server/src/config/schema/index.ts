// What a settings file may hold: the one schema from which its types, its validation and its JSON schema come.

import * as v from 'valibot';
import {
  RULES,
  terminology,
  type configuration,
  type Locale,
  type Rule,
  type Text,
  type UserConfig,
} from '../../engine/index';
import { PROFILES } from './profiles';
import { rulesSchema } from './rules';
import { TABLES } from './tables';
import { bilingual, oneOf, WORD, words } from './words';

const PRESETS: Readonly<Record<configuration.Preset, Text>> = {
  errors: { zh: '只报错误', en: 'Errors only' },
  standard: {
    zh: '默认：报差错，以及校对者会提出的疑问',
    en: 'The default: what is wrong, and what a proof-reader would ask about',
  },
  strict: { zh: '另加见仁见智的规则', en: 'Also matters of taste' },
};

const AUDIENCES: Readonly<Record<configuration.Audience, Text>> = {
  internal: {
    zh: '默认：报送上级，应有主送机关、署名和成文日期',
    en: 'The default: a superior organ; recipient, signature and date are expected',
  },
  public: {
    zh: '向社会公开：不要求主送机关，缺署名、日期只作提示',
    en: 'The public: no recipient is expected, and a missing signature or date is a hint',
  },
};

const LOCALES: Readonly<Record<Locale, Text>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

const WORDS_SCHEMA = v.strictObject({
  keep: v.exactOptional(
    words({ zh: '保留的词：落在这些词上的问题不报', en: 'Words that are kept: what is found on them is not reported' }),
  ),
  replace: v.exactOptional(
    v.pipe(
      v.record(WORD, WORD),
      bilingual({
        zh: '见到就报的词，及应改成的词',
        en: 'Words that are always reported, each with what should stand in its place',
      }),
    ),
  ),
});

function buildSchema(rules: readonly Rule[]) {
  return v.pipe(
    v.strictObject({
      $schema: v.exactOptional(
        v.pipe(v.string(), bilingual({ zh: 'JSON schema 的地址', en: 'Address of the JSON schema' })),
      ),
      kind: v.exactOptional(
        v.pipe(
          WORD,
          v.examples([...terminology.REPORT_KINDS]),
          bilingual({
            zh: '报告的种类，内置的或 profiles 中的；不写则由标题和正文判断',
            en: 'Kind of report, built-in or of profiles; recognised from title and text where not given',
          }),
        ),
      ),
      profiles: v.exactOptional(PROFILES),
      preset: v.exactOptional(
        v.pipe(
          oneOf(PRESETS),
          bilingual({ zh: '启用哪些规则，默认 standard', en: 'Which rules run, standard by default' }),
        ),
      ),
      audience: v.exactOptional(
        v.pipe(
          oneOf(AUDIENCES),
          bilingual({ zh: '文稿给谁看，默认 internal', en: 'Whom the document is written for, internal by default' }),
        ),
      ),
      rules: v.exactOptional(
        v.pipe(
          rulesSchema(rules),
          bilingual({
            zh: '规则的级别（off 为关闭）、选项，或 [级别, 选项]',
            en: 'For each rule a severity (off switches it off), options, or [severity, options]',
          }),
        ),
      ),
      words: v.exactOptional(
        v.pipe(
          WORDS_SCHEMA,
          bilingual({ zh: '本单位的用词，逐字比较', en: 'Words of your own, taken letter by letter' }),
        ),
      ),
      tables: v.exactOptional(TABLES),
      locale: v.exactOptional(
        v.pipe(
          oneOf(LOCALES),
          bilingual({ zh: '提示所用的语言，默认 zh', en: 'Language of the messages, zh by default' }),
        ),
      ),
    }),
    v.title('Gongwen Lint（公文检）'),
    bilingual({ zh: '公文检的设置', en: 'Settings of Gongwen Lint' }),
  );
}

/** The schema of `.gongwenlintrc.json`, with the rules that the engine has. */
export const CONFIG_SCHEMA = buildSchema(RULES);

/** A settings file whose every value is valid. The keys of `rules` are made from the catalogue, so that their types are known at run time only. */
export type ConfigFileContent = Omit<v.InferOutput<typeof CONFIG_SCHEMA>, 'rules'> & Pick<UserConfig, 'rules'>;
