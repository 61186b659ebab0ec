// Whom a report is for.

/** 'internal': goes to a superior organ, with recipient, signature and date. 'public': is published, where these are often left out. */
export type Audience = 'internal' | 'public';
