// Whom a report is for.

export const AUDIENCES = ['internal', 'public'] as const;

/** 'internal': goes to a superior organ, with recipient, signature and date. 'public': is published, where these are often left out. */
export type Audience = (typeof AUDIENCES)[number];
