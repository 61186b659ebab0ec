// Which settings hold for which text: the file named on the command line, else the nearest one at or above the text's folder.

import path from 'node:path';
import { findConfig, loadConfig, mergeConfig, parseEditorSettings, type FoundConfig } from '../config/index';
import { resolveConfig, type ResolvedConfig, type UserConfig } from '../engine/index';
import { nodeFileSystem } from '../files/node/index';
import { withSlashes } from './discover';
import type { Failure } from './failures';

export interface SettingsRequest {
  readonly config?: string | undefined;
  readonly editorSettings?: string | undefined;
}

/** Reads each settings file once and tells each of its faults once. */
export class Settings {
  readonly #byFolder = new Map<string, Promise<ResolvedConfig>>();
  readonly #told = new Set<string>();

  private constructor(
    private readonly cwd: string,
    private readonly named: ResolvedConfig | undefined,
    private readonly ofEditor: UserConfig | undefined,
    private readonly onFailure: (failure: Failure) => void,
  ) {}

  /**
   * @param request The settings file named by the user then holds for all texts; one that cannot be read is a failure, and the texts are looked at without settings.
   */
  static async open(
    cwd: string,
    { config: file, editorSettings }: SettingsRequest,
    onFailure: (failure: Failure) => void,
  ): Promise<Settings> {
    // The editor tells what is wrong with its settings in its own way.
    const ofEditor = editorSettings === undefined ? undefined : parseEditorSettings(JSON.parse(editorSettings)).config;
    const search = new Settings(cwd, undefined, ofEditor, onFailure);
    if (file === undefined) return search;
    const found = await loadConfig(nodeFileSystem, withSlashes(path.resolve(cwd, file)));
    if (found === undefined)
      onFailure({ path: withSlashes(file), message: { zh: '配置文件不存在', en: 'no such settings file' } });
    return new Settings(cwd, search.#resolve(found, withSlashes(file)), ofEditor, onFailure);
  }

  /** @param location Absolute path of a text, of a file that need not exist. */
  for(location: string): Promise<ResolvedConfig> {
    if (this.named !== undefined) return Promise.resolve(this.named);
    const folder = withSlashes(path.dirname(location));
    let config = this.#byFolder.get(folder);
    if (config === undefined) {
      config = findConfig(nodeFileSystem, folder).then((found) => this.#resolve(found));
      this.#byFolder.set(folder, config);
    }
    return config;
  }

  #resolve(found: FoundConfig | undefined, name?: string): ResolvedConfig {
    if (found !== undefined && !this.#told.has(found.location)) {
      this.#told.add(found.location);
      const file = name ?? withSlashes(path.relative(this.cwd, found.location));
      for (const { line, column, message } of found.problems)
        this.onFailure({ path: file, place: { line, column }, message });
    }
    return resolveConfig(
      this.ofEditor === undefined ? found?.config : mergeConfig(this.ofEditor, found?.config ?? {}, 'zh'),
    );
  }
}
