// The arguments of the command line → what is to be done. Help, version and wrong usage are answered here.

import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import type { Text } from '../engine/index';
import { ENCODING_CHOICES, type EncodingChoice } from '../files/index';
import type { CheckRequest } from './checkDocument';
import { bilingual, OUTPUT_FORMATS, type CommandIo, type ExitCode, type OutputFormat } from './io';

export type Invocation =
  | { readonly command: 'check'; readonly request: CheckRequest }
  | { readonly command: 'outline'; readonly paths: readonly string[]; readonly format: OutputFormat }
  | { readonly command: 'rules'; readonly format: OutputFormat }
  | { readonly command: 'config'; readonly path: string; readonly format: OutputFormat }
  | { readonly command: 'lsp' }
  /** Everything has been said already. */
  | { readonly command: 'none'; readonly exitCode: ExitCode };

/** @param args Without the program's own name. */
export function parseArguments(args: readonly string[], io: CommandIo): Invocation {
  let invocation: Invocation | undefined;
  const program = buildProgram(io, (chosen) => (invocation = chosen));
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'none', exitCode: 0 };
    io.stderr(`${usageError(error)}\n`);
  }
  return invocation ?? { command: 'none', exitCode: 2 };
}

interface FormatOptions {
  readonly format: OutputFormat;
}

interface CheckOptions extends FormatOptions {
  readonly fix?: true;
  readonly unsafeFixes?: true;
  readonly pruneIgnores?: true;
  readonly config?: string;
  readonly editorSettings?: string;
  readonly stdinFilename?: string;
  readonly encoding: EncodingChoice;
}

function buildProgram(io: CommandIo, choose: (invocation: Invocation) => void): Command {
  const program = new Command('gongwen-lint')
    .description(bilingual({ zh: '检查公文和工作报告', en: 'Checks Chinese official reports' }))
    .version(version, '--version', bilingual({ zh: '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', bilingual({ zh: '显示帮助', en: 'show help' }))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => HELP_TITLES[title] ?? title })
    .addHelpText('after', `\n${AFTER_HELP}`);

  addCommand(
    program,
    'check',
    { zh: '检查文件（可省略命令名）', en: 'check files; the default command' },
    { isDefault: true },
  )
    .argument('<path...>', PATHS)
    .addOption(formatOption())
    .option(
      '--fix',
      bilingual({
        zh: '写入安全的修复，然后报告剩下的问题；对 - 则输出修复后的文本，报告写到标准错误',
        en: 'write safe fixes, then report what remains; with -, print the fixed text and report on standard error',
      }),
    )
    .option(
      '--unsafe-fixes',
      bilingual({ zh: '与 --fix 同用：也写入会改动文字的修复', en: 'with --fix: also fixes that change words' }),
    )
    .option(
      '--prune-ignores',
      bilingual({
        zh: '从忽略清单中删去不再需要的条目',
        en: 'take entries that hide nothing out of the lists of ignored findings',
      }),
    )
    .option(
      '--config <file>',
      bilingual({
        zh: '使用此配置文件，不再向上查找 .gongwenlintrc.json',
        en: 'use this settings file instead of searching upward for one',
      }),
    )
    .addOption(new Option('--editor-settings <json>').hideHelp())
    .option(
      '--stdin-filename <name>',
      bilingual({
        zh: '标准输入的文件名，用于报告和查找配置',
        en: 'name of standard input, in reports and for the search of settings',
      }),
    )
    .addOption(
      new Option('--encoding <encoding>', bilingual({ zh: '文件编码', en: 'encoding of the files' }))
        .choices(ENCODING_CHOICES)
        .default('auto'),
    )
    .action((paths: string[], { fix, unsafeFixes, pruneIgnores, ...options }: CheckOptions) => {
      if (unsafeFixes && !fix)
        io.stderr(
          `${bilingual({ zh: '--unsafe-fixes 只与 --fix 同用时生效', en: '--unsafe-fixes takes effect only with --fix' })}\n`,
        );
      choose({
        command: 'check',
        request: {
          ...options,
          paths,
          fix: fix ?? false,
          unsafeFixes: unsafeFixes ?? false,
          pruneIgnores: pruneIgnores ?? false,
        },
      });
    });

  addCommand(program, 'outline', { zh: '输出文件的结构', en: 'print the structure of files' })
    .argument('<path...>', PATHS)
    .addOption(formatOption())
    .action((paths: string[], { format }: FormatOptions) => choose({ command: 'outline', paths, format }));

  addCommand(program, 'rules', { zh: '列出规则', en: 'list the rules' })
    .addOption(formatOption())
    .action(({ format }: FormatOptions) => choose({ command: 'rules', format }));

  addCommand(program, 'config', {
    zh: '显示对某个文件或文件夹生效的配置，及其来自何处',
    en: 'print the settings that hold for a file or folder, and where they come from',
  })
    .argument('[path]', bilingual({ zh: '文件或文件夹，可以尚不存在', en: 'a file or folder; it need not exist' }), '.')
    .addOption(formatOption())
    .action((path: string, { format }: FormatOptions) => choose({ command: 'config', path, format }));

  addCommand(program, 'lsp', { zh: '启动语言服务器', en: 'run the language server' })
    .requiredOption('--stdio', bilingual({ zh: '经标准输入输出通信', en: 'speak on standard input and output' }))
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action(() => choose({ command: 'lsp' }));

  return program;
}

function addCommand(
  program: Command,
  name: string,
  description: Text,
  options?: { readonly isDefault: boolean },
): Command {
  return program
    .command(name, options)
    .description(bilingual(description))
    .helpOption('-h, --help', bilingual({ zh: '显示帮助', en: 'show help' }));
}

function formatOption(): Option {
  return new Option('--format <format>', bilingual({ zh: '输出格式', en: 'output format' }))
    .choices(OUTPUT_FORMATS)
    .default('text');
}

const PATHS = bilingual({
  zh: '文件；文件夹则为其中所有 .txt、.md、.gongwen、.公文 文件；- 为标准输入',
  en: 'files; folders for all .txt, .md, .gongwen and .公文 files below them; - for standard input',
});

const HELP_TITLES: Readonly<Partial<Record<string, string>>> = {
  'Usage:': '用法 (Usage):',
  'Arguments:': '参数 (Arguments):',
  'Options:': '选项 (Options):',
  'Commands:': '命令 (Commands):',
};

const AFTER_HELP = `check 的选项见 gongwen-lint check --help。与命令同名的文件写作 ./rules。
(For the options of check see gongwen-lint check --help. Write ./rules for a file named like a command.)

退出码 (Exit codes):
  0  没有问题，或只有提示 (clean, or hints only)
  1  有错误或警告 (errors or warnings)
  2  用法、配置有误或输入无法读取 (wrong usage or settings, unreadable input)
`;

/** What is wrong in Chinese, then the parser's own words, which name the option. */
function usageError({ code, message }: CommanderError): string {
  const words = USAGE_ERRORS[code] ?? '用法有误';
  return `${words} (${message.replace(/^error: /, '').replaceAll('\n', ' ')})；用法见 gongwen-lint --help`;
}

const USAGE_ERRORS: Readonly<Partial<Record<string, string>>> = {
  'commander.unknownOption': '没有这个选项',
  'commander.missingArgument': '缺少文件或文件夹',
  'commander.optionMissingArgument': '选项缺少值',
  'commander.invalidArgument': '选项的值不可用',
  'commander.excessArguments': '参数过多',
  'commander.missingMandatoryOptionValue': '缺少必需的选项',
};
