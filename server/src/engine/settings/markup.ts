// What markup in a text means: in Markdown it belongs to the file, in plain text it was left over.

/** How a file is written. Markup is seen through in both. */
export type Markup = 'plain' | 'markdown';
