// What holds for one document: the settings file found upward from it, then the editor's settings, then the editor's language.

import { URI, Utils } from 'vscode-uri';
import { findConfig, mergeConfig, type FoundConfig, type SettingProblem } from '../config/index';
import { resolveConfig, type ResolvedConfig } from '../engine/index';
import type { Annotation } from '../features/overview/annotations';
import type { HintLevel } from '../features/diagnostics/diagnostics';
import { markupByName, type FileSystem } from '../files/index';
import type { ClientProfile } from './clientProfile';
import type { Log } from './guard';
import { findIgnoring, NOTHING_IGNORED, type Ignoring } from './ignoring';
import { readSettings, settingProblemWords, type Settings } from './settings';

export interface DocumentConfig {
  readonly resolved: ResolvedConfig;
  readonly hintLevel: HintLevel;
  readonly annotations: readonly Annotation[];
  /** The settings file that holds, with its problems. */
  readonly file: FoundConfig | undefined;
  /** What is wrong with the editor's settings. */
  readonly settingProblems: readonly SettingProblem[];
  readonly ignoring: Ignoring;
}

/** Asks the client for the settings that hold for a document. */
export type AskSettings = (uri: string) => Promise<unknown>;

export interface ConfigSources {
  readonly files: FileSystem;
  /** Undefined for clients that cannot be asked: then the settings they have sent of themselves hold for every document. */
  readonly ask: AskSettings | undefined;
  readonly log: Log;
}

export class DocumentConfigs {
  #folders: readonly string[];
  #sent: unknown;
  readonly #complained = new Set<string>();

  constructor(
    private readonly profile: ClientProfile,
    private readonly sources: ConfigSources,
  ) {
    this.#folders = profile.workspaceFolders.map(normalise);
    this.#sent = profile.options.settings;
  }

  /** What to begin with, before client and files have been asked. */
  initial(): DocumentConfig {
    return this.#merge(this.#read(this.#sent, undefined), undefined, NOTHING_IGNORED, 'plain');
  }

  /** Nothing is remembered between calls: settings and files are asked for each time, so that no answer can be out of date. */
  async of(uri: string): Promise<DocumentConfig> {
    const { files, ask } = this.sources;
    const sent = ask === undefined ? this.#sent : await ask(uri);
    const folder = this.#folderToSearch(uri);
    const workspace = folder === undefined ? undefined : this.#workspaceFolderOf(folder);
    const file = folder === undefined ? undefined : await findConfig(files, folder, workspace);
    const isDraft = URI.parse(uri).scheme === 'untitled';
    const place = {
      uri: normalise(uri),
      folder: isDraft ? undefined : folder,
      workspace,
      settings: file,
      stores: this.profile.options.storesIgnores === true,
    };
    return this.#merge(this.#read(sent, file), file, await findIgnoring(files, place), markupByName(uri));
  }

  /** The settings that a client has sent of itself. */
  settingsSent(value: unknown): void {
    this.#sent = value;
  }

  workspaceFoldersChanged(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(normalise));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...added.map(normalise)];
  }

  #merge(
    { config, hintLevel, annotations, problems }: Settings,
    file: FoundConfig | undefined,
    ignoring: Ignoring,
    markup: ResolvedConfig['markup'],
  ): DocumentConfig {
    return {
      resolved: resolveConfig(mergeConfig(config, file?.config ?? {}, this.profile.locale), {
        ignored: ignoring.ignored,
        markup,
      }),
      hintLevel,
      annotations,
      file,
      settingProblems: problems,
      ignoring,
    };
  }

  /** Complains of each fault in the settings once. */
  #read(value: unknown, file: FoundConfig | undefined): Settings {
    const settings = readSettings(value, file?.config);
    for (const problem of settings.problems) {
      const words = settingProblemWords(problem, this.profile.locale);
      if (!this.#complained.has(words)) this.sources.log(words);
      this.#complained.add(words);
    }
    return settings;
  }

  /** A draft that has no file yet belongs to the first folder of the workspace. */
  #folderToSearch(uri: string): string | undefined {
    const parsed = URI.parse(uri);
    if (parsed.scheme === 'untitled') return this.#folders[0];
    return parsed.path.startsWith('/') ? normalise(Utils.dirname(parsed).toString()) : undefined;
  }

  #workspaceFolderOf(folder: string): string | undefined {
    const around = this.#folders.filter((each) => folder === each || folder.startsWith(`${each}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }
}

/** One spelling for each URI, without a slash at the end: clients differ in what they escape. */
function normalise(uri: string): string {
  const spelled = URI.parse(uri).toString();
  return spelled.endsWith('/') ? spelled.slice(0, -1) : spelled;
}
