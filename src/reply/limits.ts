// Discord's limits (developer documentation, message and component resources). Lengths are counted by Discord in code
// points; `String.length` is never less, so staying below with it is safe.

/** Characters of a message's content. */
export const CONTENT = 2000;
/** Characters of one embed's description. */
export const EMBED_DESCRIPTION = 4096;
/** Characters of a button's custom_id. */
export const CUSTOM_ID = 100;
/** Buttons in a row. */
export const ROW = 5;
/** Characters of an attachment's description. */
export const ALT_TEXT = 1024;
