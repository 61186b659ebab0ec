// The extension in a browser: VS Code for the Web.

import { extension } from '../extension';

export const { activate, deactivate } = extension(async () => (await import('./client')).makeClient);
