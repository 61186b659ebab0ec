// The language server as a program of Node: over IPC in the extension, over standard input and output with `--stdio`.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { nodeFiles } from './nodeFiles';
import { serve } from './serve';

const connection = createConnection(ProposedFeatures.all);
serve(connection, nodeFiles, { version });
connection.listen();
