// What may be said of a rule: a severity, options, or both. The options are those that the rule declares.

import * as v from 'valibot';
import { configuration, metadata, type Rule, type Severity, type Text } from '../../engine/index';
import { bilingual, integer, oneOf, words } from './words';

const LEVELS: Readonly<Record<Severity | 'off', Text>> = {
  error: { zh: '错误：应改', en: 'Error: to be mended' },
  warning: { zh: '警告：多半应改', en: 'Warning: to be mended in all likelihood' },
  hint: { zh: '提示：请再看一眼', en: 'Hint: worth a second look' },
  off: { zh: '关闭：不查', en: 'Off: not checked' },
};

/** Without a description of its own: an editor would show it in place of the rule's. */
const LEVEL = oneOf(LEVELS);

const AUTOFIX_SCHEMA = v.pipe(
  v.boolean(),
  bilingual({
    zh: 'false：保存时修正、全部修正和 --fix 都不动它；仍可逐处用快速修复改。默认 true',
    en: 'false: fixing on save, fixing all and --fix leave it alone; quick fixes are still offered. true by default',
  }),
);

/** The rules of the engine as keys of `rules`, each with its name and reason for the editor's completion. */
export function rulesSchema(rules: readonly Rule[]) {
  const groups = metadata.GROUPS.filter((group) => rules.some(({ meta }) => meta.group === group));
  return v.strictObject({
    ...Object.fromEntries(
      groups.map((group) => [configuration.groupSelector(group), v.exactOptional(groupSchema(group))]),
    ),
    ...Object.fromEntries(rules.map(({ meta }) => [meta.id, v.exactOptional(ruleSchema(meta))])),
  });
}

function groupSchema(group: metadata.Group) {
  return v.pipe(
    PLAIN_SETTING,
    bilingual({
      zh: `${group} 类的全部规则；单独写明的规则以其自身为准`,
      en: `All rules of the group ${group}; a rule's own entry wins`,
    }),
  );
}

function ruleSchema({ name, rationale, options }: metadata.RuleMeta) {
  const setting = options === undefined ? PLAIN_SETTING : settingSchema(Object.entries(options));
  return v.pipe(setting, bilingual({ zh: `${name.zh}：${rationale.zh}`, en: `${name.en}: ${rationale.en}` }));
}

function settingSchema(options: readonly (readonly [string, metadata.OptionSchema])[]) {
  const values = v.strictObject({
    ...Object.fromEntries(options.map(([name, option]) => [name, v.exactOptional(optionSchema(option))])),
    [configuration.AUTOFIX]: v.exactOptional(AUTOFIX_SCHEMA),
  });
  return v.union([LEVEL, values, v.strictTuple([LEVEL, values])]);
}

/** The setting of a rule without options of its own, and of a group. */
export const PLAIN_SETTING = settingSchema([]);

function optionSchema(option: metadata.OptionSchema) {
  switch (option.type) {
    case 'integer': {
      const { min, max } = option;
      return integer(min, max, withDefault(option, String(option.default)));
    }
    case 'choices':
      return v.pipe(v.array(v.picklist(option.of)), bilingual(withDefault(option, option.default.join('、'))));
    case 'words':
      return words(option.about);
  }
}

function withDefault({ about: { zh, en } }: metadata.OptionSchema, value: string): Text {
  return { zh: `${zh}；默认 ${value === '' ? '无' : value}`, en: `${en}; ${value === '' ? 'none' : value} by default` };
}
