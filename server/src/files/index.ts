// Files as every host sees them: what a file system is, how bytes become text, what a report file is called. Nothing of Node.

export {
  decode,
  encode,
  ENCODING_CHOICES,
  type Decoded,
  type DecodeResult,
  type Encoding,
  type EncodingChoice,
} from './decode';
export { editFile } from './editFile';
export { changedMeanwhile, FileError, isFileProblem, reasonOf } from './fileError';
export type { FileSystem, WriteConditions } from './fileSystem';
export { KeyedQueue } from './keyedQueue';
export { checkReadable, MAX_FILE_SIZE } from './limits';
export {
  isReportByName,
  isReportFile,
  markupByName,
  REPORT_EXTENSIONS,
  REPORT_FILES_GLOB,
  REPORT_WORDS,
} from './reportFiles';
