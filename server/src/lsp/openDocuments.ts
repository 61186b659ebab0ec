// The documents that the client has open. A document's segments are the only copy of its text.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { openDocument, reconfigureDocument, type editing, type Snapshot } from '../engine/index';
import { applyChanges } from './contentChanges';
import type { DocumentConfig } from './documentConfigs';

export interface OpenDocument {
  readonly uri: string;
  snapshot: Snapshot;
  /** What the last edit was made in: what it has disturbed is told from it. */
  before: editing.Before | undefined;
  config: DocumentConfig;
  /** Settled when the configuration that was last asked for has been applied; never rejects. */
  ready: Promise<void>;
}

export class OpenDocuments {
  readonly #open = new Map<string, OpenDocument>();

  /** A document that is opened again begins again. */
  open(uri: string, text: string, version: number, config: DocumentConfig): OpenDocument {
    const document = {
      uri,
      snapshot: openDocument(text, config.resolved, version),
      before: undefined,
      config,
      ready: Promise.resolve(),
    };
    this.#open.set(uri, document);
    return document;
  }

  /** @throws for a document that is not open: client and server have lost each other. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument {
    const document = this.get(uri);
    if (document === undefined) throw new Error('change of a document that is not open');
    const { segments, outline } = document.snapshot;
    document.before = { segments, outline };
    document.snapshot = applyChanges(document.snapshot, changes, version);
    return document;
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  all(): readonly OpenDocument[] {
    return [...this.#open.values()];
  }
}

/** Takes a configuration over; the snapshot stays the same object if the engine would see no difference. */
export function reconfigure(document: OpenDocument, config: DocumentConfig): void {
  const { snapshot } = document;
  document.config = config;
  if (configKey(snapshot.config) === configKey(config.resolved)) return;
  document.snapshot = reconfigureDocument(snapshot, config.resolved);
}

/** Settled when no configuration is on its way any more. */
export async function configured(document: OpenDocument): Promise<void> {
  for (let awaited: unknown; awaited !== document.ready;) {
    awaited = document.ready;
    await awaited;
  }
}

/** Equal for configurations that mean the same. */
function configKey({ user, ignored }: DocumentConfig['resolved']): string {
  return JSON.stringify([user, ignored?.id]);
}
