export const REPORT_KINDS = ['law-based-government', 'information-disclosure', 'government-work', 'duty-performance', 'work-summary', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
