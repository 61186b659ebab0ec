// What is wrong with a rule's description of itself: the fields that catalogues, pages and messages are made of.

import { metadata, type Rule, type Text } from '../../server/src/engine/index';

const KEBAB_CASE = /^[a-z]+(?:-[a-z]+)*$/;
const CHINESE = /\p{Script=Han}/u;
const VALUE = /\{\w+\}/;

/** In words, one for each fault; none for a rule that may be released. */
export function metaProblems(rule: Rule): readonly string[] {
  const { id, group, severity, fix, reference, name, rationale, messages } = rule.meta;
  const texts = Object.entries({
    name,
    rationale,
    ...Object.fromEntries(Object.entries(messages).map(([key, text]) => [`message ${key}`, text])),
  });
  return [
    ...(KEBAB_CASE.test(id) ? [] : [`the id "${id}" is not kebab-case`]),
    ...(metadata.GROUPS.includes(group) ? [] : [`there is no group "${group}"`]),
    ...(metadata.SEVERITIES.includes(severity) ? [] : [`there is no severity "${severity}"`]),
    ...(Object.keys(messages).length > 0 ? [] : ['it has no message']),
    ...texts.flatMap(([field, text]) => textProblems(field, text)),
    ...referenceProblems(reference),
    ...(fix === 'none' || rule.fixes !== undefined ? [] : [`it declares ${fix} fixes and offers none`]),
    ...(fix !== 'none' || rule.fixes === undefined ? [] : ['it offers fixes and declares none']),
    ...(rule.scope !== 'segment' || rule.triggers.length > 0 ? [] : ['nothing wakes it']),
  ];
}

/** A message may consist of the values of its data alone, and English may name Chinese words alone. */
function textProblems(field: string, { zh, en }: Text): readonly string[] {
  return [
    ...(CHINESE.test(zh) || VALUE.test(zh) ? [] : [`its ${field} says nothing in Chinese`]),
    ...(en.trim() === '' || (en === zh && !VALUE.test(en)) ? [`its ${field} says nothing in English`] : []),
  ];
}

function referenceProblems(reference: metadata.Reference): readonly string[] {
  if (reference.kind === 'convention')
    return reference.note === undefined || CHINESE.test(reference.note)
      ? []
      : ['the note of its reference says nothing'];
  return [
    ...(reference.standard.trim() === '' ? ['its reference names no standard'] : []),
    ...(reference.clause.trim() === '' ? ['its reference names no clause'] : []),
  ];
}
