// Tells the client of each check, so that its status and its overview follow without asking.

import type { Connection } from 'vscode-languageserver';
import { checkState } from '../features/overview/checkState';
import type { ClientProfile } from './clientProfile';
import type { Guard } from './guard';
import type { OpenDocument } from './openDocuments';
import { CHECKED_NOTIFICATION, type Checked } from './protocol';
import { settingName } from './settings';

export class LintStatusNotifier {
  constructor(
    private readonly connection: Connection,
    private readonly profile: ClientProfile,
    private readonly guard: Guard,
  ) {}

  /** Call when the snapshot or the configuration of a document is another one. */
  tell({ uri, snapshot, config }: OpenDocument, milliseconds: number): void {
    if (this.profile.options.followsChecks !== true) return;
    const { file, settingProblems } = config;
    const checked: Checked = {
      uri,
      version: snapshot.version,
      milliseconds,
      configFile: file === undefined ? null : { uri: file.location, problems: file.problems.length },
      faultySettings: [...new Set(settingProblems.map(settingName))],
      ...checkState(snapshot, config.resolved.locale),
    };
    void this.guard.run(CHECKED_NOTIFICATION, () => this.connection.sendNotification(CHECKED_NOTIFICATION, checked));
  }
}
