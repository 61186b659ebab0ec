// The language server as a program of Node: over IPC in the extension, over standard input and output with `--stdio`.

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { nodeFileSystem } from '../files/node/index';
import { serve } from './serve';
import { uriFiles } from './uriFiles';

const connection = createConnection(ProposedFeatures.all);
serve(connection, uriFiles(nodeFileSystem), { version });
connection.listen();
