// The extension in a Node host: a desktop VS Code, or the server of a remote window.

import { extension } from '../extension';
import { offerCheckAll } from './checkAllTask';

export const { activate, deactivate } = extension(
  async () => (await import('./client')).makeClient,
  (context) => [offerCheckAll(context)],
);
