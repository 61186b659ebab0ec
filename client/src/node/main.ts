// The extension in a Node host: a desktop VS Code, or the server of a remote window.

import { extension } from '../extension';

export const { activate, deactivate } = extension(async () => (await import('./client')).makeClient);
