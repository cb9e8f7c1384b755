/* Saves the index of a folder again and again: tsx save-often.ts FOLDER FILE CODE TIMES */
import { openLarge } from '../../src/edition.ts';

const [folder = '', path = '', code = '', times = '1'] = process.argv.slice(2);
const opened = openLarge(folder, { path, code: `${code}` });
if (!opened.ok) throw new Error(opened.reason);
for (let time = 0; time < Number(times); time += 1) {
  const failure = await opened.save();
  if (failure !== null) throw new Error(failure);
}
