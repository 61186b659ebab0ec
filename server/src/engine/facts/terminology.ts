// The terms of the trade: kinds of reports, titles of laws and documents, names of organs.

export { KNOWN_TITLES, knownTitle, namesOf, type KnownTitle } from './dates/knownTitles';
export { isOrganName } from './terms/organs';
export { organsOfTitle } from './terms/titleParts';
export { REPORT_KIND_NAMES, REPORT_KINDS, type ReportKind } from '../lexicon/tables/reportKinds';
