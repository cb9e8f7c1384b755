/** How many sent lines the up-arrow can bring back. */
const KEPT = 50;

const sent: string[] = [];

/** How far back one has gone; 0 is the line one is writing. */
let back = 0;

/** Keeps a line that was sent, and begins at the newest again. */
export function rememberLine(line: string): void {
  if (sent.at(-1) !== line) sent.push(line);
  if (sent.length > KEPT) sent.shift();
  back = 0;
}

/** The line one step older (1) or newer (-1); empty in front of the newest. */
export function recallLine(step: 1 | -1): string {
  back = Math.min(Math.max(0, back + step), sent.length);
  return back === 0 ? '' : (sent[sent.length - back] ?? '');
}

/** Whether the text is the line that was brought back last, so that the arrows go on from it. */
export function isRecalled(text: string): boolean {
  return back > 0 && text === sent[sent.length - back];
}
