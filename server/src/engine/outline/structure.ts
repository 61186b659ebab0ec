// The structure of a document: its elements, headings, sections and lists, what a converter left, and which ordinals come next.

export { nextOrdinals } from './nextOrdinal';
export type {
  DocumentElement,
  Heading,
  Numbered,
  Numbering,
  ResidueBlock,
  Section,
  Series,
  SeriesItem,
} from './outline';
export { rangeOfSection, SECTIONS } from './sections';
