// The results as Markdown, for the terminal and for docs/performance.md.

import type { EditingFigures } from './editing';
import { verdicts, type Goal, type Verdict } from './goals';
import { OURS } from './contestants';
import type { LintFigures } from './lintTurns';
import type { ProcessFigures } from './processes';
import { EMPTY, OUR_PROGRAM } from './programs';
import { EDITED, type LintResult, type Results } from './results';
import type { Spread } from './statistics';

export const COMMAND = 'npm run bench';

/** The whole page. */
export function page(results: Results): string {
  return [
    '# Performance',
    `<!-- written by \`${COMMAND} -- --write\`; not by hand -->`,
    'All figures are of one run on one machine, in which the linters took turns. Read the ratios: the milliseconds are those of that machine under that load.',
    machineOf(results),
    ...section('Goals', goalTable(verdicts(results))),
    ...section('Input', inputOf(results)),
    ...section('Full lint in one process', results.lint && lintTables(results.lint)),
    ...section('The floor', results.floor && floorTable(results)),
    ...section(
      'Whole processes',
      results.programs &&
        Object.entries(results.programs)
          .map(([what, figures]) => `**${what}**\n\n${programTable(figures)}`)
          .join('\n\n'),
    ),
    ...section('Keystrokes', results.editing && editingTables(results)),
    ...section('Memory', results.memory && memoryOf(results.memory)),
    ...section('Key to squiggle', results.editor && editorOf(results.editor)),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function section(title: string, body: string | undefined): readonly string[] {
  return body === undefined ? [] : [`## ${title}`, body];
}

function machineOf({ machine }: Results): string {
  const peers = Object.entries(machine.peers)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  const [before, after] = machine.load;
  return table(
    ['', ''],
    [
      ['machine', `${machine.processors}, ${machine.memory}, ${machine.system}, Node ${machine.node}`],
      [
        'load (mean number of processes that want to run)',
        `${before.toFixed(1)} before the run, ${after.toFixed(1)} after it`,
      ],
      ['date', machine.date],
      ['peers', peers === '' ? 'left out' : peers],
    ],
  );
}

function goalTable(all: readonly Verdict[]): string {
  const rows = all.map(({ goal, value, met }) => [
    goal.name,
    `${goal.side} ${short(goal.bound)}${goal.unit === undefined ? '' : ` ${goal.unit}`}`,
    value === undefined ? '–' : short(value),
    remark(goal, value, met),
  ]);
  return table(['goal', 'bound', 'measured', ''], rows, 2);
}

function remark({ bound, why, unmeasured = why }: Goal, value: number | undefined, met: boolean | undefined): string {
  if (met === true) return 'met';
  const [said, reason] =
    value === undefined ? ['not measured', unmeasured] : [`**missed** by ${missedBy(value, bound)}`, why];
  return reason === undefined ? said : `${said}: ${reason}`;
}

function missedBy(value: number, bound: number): string {
  return `${short(value > bound ? value / bound : bound / value)} times`;
}

function inputOf({ inputs }: Results): string {
  const rows = inputs.densities.map(({ name, here, real: [township, province] }) => [
    name,
    here.toFixed(1),
    township.toFixed(1),
    province.toFixed(1),
  ]);
  const silent =
    inputs.silentRules.length === 0
      ? 'each reports something'
      : `${inputs.silentRules.length} report nothing: ${inputs.silentRules.join(', ')}`;
  return [
    `Text: ${inputs.source}. Sizes in bytes of UTF-8: ${Object.entries(inputs.bytes)
      .map(([name, bytes]) => `${name} ${grouped(bytes)}`)
      .join('; ')}.`,
    `Of ${inputs.defaultRules} rules that run by default, ${silent} in these texts. The text of 1 MB has ${inputs.findings.toFixed(1)} findings to 10,000 characters. No limits on size are set anywhere.`,
    table(['per 10,000 characters', 'here', 'township reports', 'provincial reports'], rows, 1),
  ].join('\n\n');
}

function lintTables(lint: readonly LintResult[]): string {
  const shapes = [...new Set(lint.map(({ shape }) => shape))];
  const head = (shape: string): readonly string[] => [
    '',
    ...lint.filter((each) => each.shape === shape).map(({ size }) => size),
  ];
  const names = lint[0]?.figures.map(({ contestant }) => contestant) ?? [];
  const tables = shapes.map((shape) => {
    const results = lint.filter((each) => each.shape === shape);
    const rows = names.map((name) => [name, ...results.map((result) => lintCell(result, name))]);
    return `**${shape}**\n\n${table(head(shape), rows, 1)}`;
  });
  return [
    'Each cell: median in ms, (least–95th percentile), MB/s, times our time; findings and the most memory of the process.',
    ...tables,
  ].join('\n\n');
}

function lintCell({ bytes, figures }: LintResult, name: string): string {
  const of = (contestant: string): LintFigures | undefined => figures.find((each) => each.contestant === contestant);
  const mine = of(name);
  if (mine?.time === undefined) return mine?.failure ?? '–';
  const ours = of(OURS)?.time;
  const times = name === OURS || ours === undefined ? '' : `, **×${short(mine.time.median / ours.median)}**`;
  return `${spreadOf(mine.time)}, ${short(bytes / 1e3 / mine.time.median)} MB/s${times}; ${mine.findings ?? 0} findings, ${Math.round(mine.peak ?? 0)} MB`;
}

function floorTable({ floor = {}, inputs, lint }: Results): string {
  const bytes = inputs.bytes['1 MB, lines'] ?? NaN;
  const ours = lint
    ?.find(({ size, shape }) => size === '1 MB' && shape === 'lines')
    ?.figures.find(({ contestant }) => contestant === OURS)?.time;
  const rows = Object.entries(floor).map(([name, time]) => [
    name,
    spreadOf(time),
    short(bytes / 1e3 / time.median),
    ours === undefined ? '–' : short(ours.median / time.median),
  ]);
  return `At 1 MB with lines; what no linter can do without.\n\n${table(['', 'ms', 'MB/s', 'our full lint takes … times this'], rows, 1)}`;
}

function programTable(figures: readonly ProcessFigures[]): string {
  const time = (name: string): number | undefined => figures.find(({ program }) => program === name)?.time?.median;
  const [ours, empty] = [time(OUR_PROGRAM), time(EMPTY.name)];
  const times = (each: Spread, to: number | undefined): string => (to === undefined ? '–' : short(each.median / to));
  const rows = figures.map(({ program, failure, time: each, peak }) =>
    each === undefined
      ? [program, failure ?? '–', '–', '–', '–']
      : [
          program,
          spreadOf(each),
          times(each, ours),
          times(each, empty),
          peak === undefined ? '–' : String(Math.round(peak)),
        ],
  );
  return table(['', 'ms, start to exit', 'to ours', 'to an empty node', 'peak MB'], rows, 1);
}

function editingTables({ editing = {} }: Results): string {
  const parts = EDITED.flatMap((edited) => {
    const figures = editing[edited];
    return figures === undefined
      ? []
      : [
          `**${edited}**: full lint ${spreadOf(figures.fullLint)} ms; at least ${(figures.reused * 100).toFixed(2)} % of the segments reused; all edits ${spreadOf(figures.all)} ms.\n\n${editTable(figures)}\n\n${requestTable(figures)}`,
        ];
  });
  return [
    'In the server process, from didChange to the answer of the pull, JSON included. Median (least–95th percentile) in ms.',
    ...parts,
  ].join('\n\n');
}

function editTable({ edits }: EditingFigures): string {
  const rows = Object.entries(edits).map(([edit, places]) => [
    edit,
    spreadOf(places.start),
    spreadOf(places.middle),
    spreadOf(places.end),
  ]);
  return table(['edit', 'at the start', 'in the middle', 'at the end'], rows, 1);
}

function requestTable({ requests, fullLint }: EditingFigures): string {
  return table(
    ['request after an edit', 'ms', 'to a full lint'],
    Object.entries(requests).map(([name, time]) => [name, spreadOf(time), short(time.median / fullLint.median)]),
    1,
  );
}

function memoryOf({ before, after, documents, large, utf16 }: NonNullable<Results['memory']>): string {
  return `Heap of the server before any document ${short(before)} MB, after opening, pulling and closing ${documents} documents of 100 KB ${short(after)} MB. A document of 10 MB (${short(utf16)} MB in UTF-16) holds ${short(large)} MB while it is open.`;
}

function editorOf({ ours, toy }: NonNullable<Results['editor']>): string {
  const rows = [
    ['ours, all default rules', spreadOf(ours), String(ours.runs)],
    ['a language server with one rule', spreadOf(toy), String(toy.runs)],
  ];
  return `In VS Code, from a key to the squiggle on the page, in a report of 10 KB with no faults put in; the two took turns in one window.\n\n${table(['', 'ms', 'keys'], rows, 1)}`;
}

function spreadOf({ median, least, p95 }: Spread): string {
  return `${short(median)} (${short(least)}–${short(p95)})`;
}

/** 1048576 as 1,048,576. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Three digits that count. */
function short(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** @param right columns from this one on stand right */
function table(head: readonly string[], rows: readonly (readonly string[])[], right = head.length): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column < right ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
