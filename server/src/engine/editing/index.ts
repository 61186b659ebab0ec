// Changes of a text that users ask for: moving and numbering its parts, new sections, new reports, and help with writing.

export { draftReport, type DraftOptions, type DraftPart } from './draftReport';
export { insertSection } from './insertSection';
export { renumberAfter, type Before } from './renumber';
export { restructure, RESTRUCTURE_OPERATIONS, type RestructureOperation } from './restructure';
export type { Refusal, Restructured, Restructuring } from './restructured';
export { recipientForms, reportingOrgan, setPhrases, type PhrasePart } from './writingHelp';
