// What the view 报告体检 shows of an overview: its rows, as plain data. No editor in it.

import type { Overview } from '../../../server/src/lsp/protocol';
import { countsInWords } from '../counts';

type ProtocolRange = Overview['years'][number]['range'];
type Locale = Overview['locale'];

/** What a click on a row does. */
export type Operation =
  { readonly do: 'reveal'; readonly range: ProtocolRange } | { readonly do: 'insert'; readonly section: string };

export interface Row {
  /** The same for the same row of the next overview, so that what is open stays open and what is chosen stays chosen. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Name of a codicon, and of the theme's colour for it. */
  readonly icon?: string;
  readonly colour?: string;
  /** Read out instead of label and description. */
  readonly spoken?: string;
  readonly operation?: Operation;
  readonly children?: readonly Row[];
}

const WORDS = {
  zh: {
    characters: (n: number) => `${n} 字`,
    required: '必备部分',
    lacking: (name: string) => `缺：${name}`,
    missing: '点击补上',
    there: '已有',
    findings: '问题',
    sections: '各部分字数',
    years: '文中年份',
    year: (y: number) => `${y}年`,
    times: (n: number) => `${n} 处`,
    due: '期限',
    dueWords: (date: string, what: string) => `${date} 前${what}`,
    noYear: '没有写明年份',
    more: (n: number) => `另有 ${n} 处，见“问题”面板`,
  },
  en: {
    characters: (n: number) => `${n} characters`,
    required: 'Required sections',
    lacking: (name: string) => `Missing: ${name}`,
    missing: 'click to add',
    there: 'there',
    findings: 'Findings',
    sections: 'Length of sections',
    years: 'Years named',
    year: (y: number) => String(y),
    times: (n: number) => `${n} times`,
    due: 'Due',
    dueWords: (date: string, what: string) => `${date}: ${what}`,
    noYear: 'no year is named',
    more: (n: number) => `${n} more in Problems`,
  },
} as const;

const SEVERITY_ICONS = {
  error: { icon: 'error', colour: 'list.errorForeground' },
  warning: { icon: 'warning', colour: 'list.warningForeground' },
  hint: { icon: 'info', colour: 'notificationsInfoIcon.foreground' },
} as const;

/** The rows of the view, in their order. */
export function rowsOf(overview: Overview): readonly Row[] {
  const { locale, kind, year, characters } = overview;
  const words = WORDS[locale];
  const about = [year === null ? words.noYear : words.year(year), words.characters(characters)].join(
    locale === 'zh' ? '，' : ', ',
  );
  return [
    { id: 'kind', label: kind, description: about, icon: 'file-text' },
    ...parent(
      'due',
      words.due,
      'calendar',
      overview.dueDates.map(({ date, what }) => ({ id: `due/${date}`, label: words.dueWords(date, what) })),
    ),
    ...requiredRows(overview),
    ...findingRows(overview),
    ...parent('sections', words.sections, 'list-ordered', sectionRows(overview.sections, 'sections', locale)),
    ...parent(
      'years',
      words.years,
      'history',
      overview.years.map(({ year: each, count, range }) => ({
        id: `years/${each}`,
        label: words.year(each),
        description: words.times(count),
        operation: { do: 'reveal', range },
      })),
    ),
  ];
}

/** Nothing without children. */
function parent(
  id: string,
  label: string,
  icon: string,
  children: readonly Row[],
  description?: string,
): readonly Row[] {
  return children.length === 0
    ? []
    : [{ id, label, icon, children, ...(description !== undefined && { description }) }];
}

function requiredRows({ required, locale }: Overview): readonly Row[] {
  const words = WORDS[locale];
  const rows = required.map(({ name, range }): Row => {
    const id = `required/${name}`;
    if (range !== null)
      return {
        id,
        label: name,
        icon: 'pass',
        colour: 'testing.iconPassed',
        spoken: `${name}，${words.there}`,
        operation: { do: 'reveal', range },
      };
    return {
      id,
      label: words.lacking(name),
      description: words.missing,
      icon: 'circle-slash',
      colour: 'list.warningForeground',
      spoken: `${words.lacking(name)}，${words.missing}`,
      operation: { do: 'insert', section: name },
    };
  });
  const found = required.filter(({ range }) => range !== null).length;
  return parent('required', words.required, 'checklist', rows, `${found}/${required.length}`);
}

function findingRows({ groups, locale }: Overview): readonly Row[] {
  const total = { error: 0, warning: 0, hint: 0 };
  const rows = groups.map(({ name, counts, findings }): Row => {
    for (const severity of ['error', 'warning', 'hint'] as const) total[severity] += counts[severity];
    const id = `findings/${name}`;
    const shown = findings.map(({ message, severity, range }, i): Row => ({
      id: `${id}/${i}`,
      label: message,
      ...SEVERITY_ICONS[severity],
      operation: { do: 'reveal', range },
    }));
    const more = counts.error + counts.warning + counts.hint - shown.length;
    return {
      id,
      label: name,
      description: countsInWords(counts, locale),
      children: more > 0 ? [...shown, { id: `${id}/more`, label: WORDS[locale].more(more) }] : shown,
    };
  });
  // Told also when there is none: that is what one looks for before sending a report off.
  return [
    {
      id: 'findings',
      label: WORDS[locale].findings,
      description: countsInWords(total, locale),
      icon: 'search',
      ...(rows.length > 0 && { children: rows }),
    },
  ];
}

function sectionRows(sections: Overview['sections'], id: string, locale: Locale): readonly Row[] {
  return sections.map(({ heading, characters, range, children }, i): Row => {
    const own = `${id}/${i}`;
    const rows = sectionRows(children, own, locale);
    return {
      id: own,
      label: heading,
      description: WORDS[locale].characters(characters),
      operation: { do: 'reveal', range },
      ...(rows.length > 0 && { children: rows }),
    };
  });
}
