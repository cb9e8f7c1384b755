/** Put in when the bundle is built. */
declare const FOOTNOTE_CODE: string;

/**
 * Names the code that reads and indexes articles, its tables and packages included: what another code made is of no use.
 * Null when it runs from its sources, which may change at any moment.
 */
export const CODE: string | null = typeof FOOTNOTE_CODE === 'string' ? FOOTNOTE_CODE : null;
