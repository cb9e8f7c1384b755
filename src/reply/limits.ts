// Discord's limits (developer documentation, message and component resources). Lengths are counted by Discord in code
// points; `String.length` is never less, so staying below with it is safe.

/** Characters of a message's content. */
export const CONTENT = 2000;
/** Characters of one embed's description, and of all text in a message's embeds together. */
export const EMBED_DESCRIPTION = 4096;
export const EMBED_TITLE = 256;
export const EMBED_FOOTER = 2048;
export const EMBEDS_TOTAL = 6000;
/** Characters of a button's custom_id and label. */
export const CUSTOM_ID = 100;
export const BUTTON_LABEL = 80;
/** Buttons in a row. */
export const ROW = 5;
/** Characters of an attachment's description. */
export const ALT_TEXT = 1024;
