// What a settings file may hold: the one schema from which its types, its validation and its JSON schema come.

import * as v from 'valibot';
import { AUDIENCES, groupSelector, GROUPS, PRESETS, REPORT_KINDS, RULES, SEVERITIES, type Group, type Locale, type Rule, type Severity } from '../engine/index';

const RULE_SETTINGS: readonly (Severity | 'off')[] = [...SEVERITIES, 'off'];
const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The rules of the engine as keys of `rules`, each with its name and reason for the editor's completion. */
function ruleSchema(rules: readonly Rule[]) {
  const groups = GROUPS.filter((group) => rules.some(({ meta }) => meta.group === group));
  return v.strictObject({
    ...Object.fromEntries(groups.map((group) => [groupSelector(group), v.exactOptional(groupSettingSchema(group))])),
    ...Object.fromEntries(rules.map(({ meta }) => [meta.id, v.exactOptional(ruleSettingSchema(meta))])),
  });
}

function groupSettingSchema(group: Group) {
  return v.pipe(v.picklist(RULE_SETTINGS), v.description(`${group} 类的全部规则；单独写明的规则以其自身为准\nAll rules of the group ${group}; a rule's own entry wins`));
}

function ruleSettingSchema(meta: Rule['meta']) {
  return v.pipe(v.picklist(RULE_SETTINGS), v.description(`${meta.name.zh}：${meta.why.zh}\n${meta.name.en}: ${meta.why.en}`));
}

/** Words stand in one line. */
const WORD = v.pipe(v.string(), v.regex(/^[^\r\n]+$/));

const WORDS_SCHEMA = v.strictObject({
  keep: v.exactOptional(v.pipe(v.array(WORD), v.description('保留的词：落在这些词上的问题不报\nWords that are kept: what is found on them is not reported'))),
  replace: v.exactOptional(
    v.pipe(v.record(WORD, WORD), v.description('见到就报的词，及应改成的词\nWords that are always reported, each with what should stand in its place')),
  ),
});

function buildSchema(rules: readonly Rule[]) {
  return v.pipe(
    v.strictObject({
      $schema: v.exactOptional(v.pipe(v.string(), v.description('JSON schema 的地址\nAddress of the JSON schema'))),
      kind: v.exactOptional(
        v.pipe(v.picklist(REPORT_KINDS), v.description('报告的种类；不写则由标题和正文判断\nKind of report; recognised from title and text where not given')),
      ),
      preset: v.exactOptional(
        v.pipe(v.picklist(PRESETS), v.description('errors 只报错误；standard 为默认；strict 另加见仁见智的规则\nerrors: errors only; standard: the default; strict: also matters of taste')),
      ),
      audience: v.exactOptional(
        v.pipe(v.picklist(AUDIENCES), v.description('internal 为报送件，是默认；public 为公开件：不要求主送机关，缺署名、日期只作提示\ninternal: goes to a superior organ, the default; public: is published, needs no recipient, and lacks signature or date with a hint only')),
      ),
      rules: v.exactOptional(
        v.pipe(ruleSchema(rules), v.description('规则及其级别，off 为关闭\nRules and their severity; off switches a rule off')),
      ),
      words: v.exactOptional(v.pipe(WORDS_SCHEMA, v.description('本单位的用词，逐字比较\nWords of your own, taken letter by letter'))),
      locale: v.exactOptional(v.pipe(v.picklist(LOCALES), v.description('提示所用的语言，默认 zh\nLanguage of the messages, zh by default'))),
    }),
    v.title('Gongwen Lint（公文检）'),
    v.description('公文检的设置\nSettings of Gongwen Lint'),
  );
}

/** The schema of `.gongwenlintrc.json`, with the rules that the engine has. */
export const CONFIG_SCHEMA = buildSchema(RULES);

/** A settings file after validation. */
export type ConfigFileContent = v.InferOutput<typeof CONFIG_SCHEMA>;
