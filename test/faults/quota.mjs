// Runs in a thread of its own, so that whatever else a test does makes no turn longer.
import { readdirSync, readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** Milliseconds from one allowance to the next, as Linux gives them to containers. */
const PERIOD = 100;
/** Milliseconds between two looks. */
const LOOK = 2;
/** A thread that ran or stood ready for so much of a period had work all the time. */
const BUSY = 0.9;

const { pid, share } = workerData;
const quota = PERIOD * share;

/** Milliseconds that a thread has run, and has stood ready to run while others did. */
function timesOf(path) {
  const [ran = 0, waited = 0] = readFileSync(`${path}/schedstat`, 'latin1').split(' ').map(Number);
  return { ran: ran / 1e6, waited: waited / 1e6 };
}

/** What all threads of the process have run, and when its main thread had work. */
function readTimes() {
  const folder = `/proc/${pid}/task`;
  let ran = 0;
  for (const thread of readdirSync(folder)) {
    try {
      ran += timesOf(`${folder}/${thread}`).ran;
    } catch {} // It has ended meanwhile.
  }
  const main = timesOf(`${folder}/${pid}`);
  return { ran, main: main.ran + main.waited, tester: timesOf(`/proc/${process.pid}/task/${process.pid}`) };
}

const begun = performance.now();
const first = readTimes();
let now = begun;
let times = first;
let period = { at: begun, allowed: quota, held: 0, ...first };
let held = null;
let given = 0;
let missed = 0;

function hold() {
  if (held === null) process.kill(pid, 'SIGSTOP');
  held ??= now;
}
function go() {
  if (held !== null) period.held += now - held;
  held = null;
  process.kill(pid, 'SIGCONT');
}

/** Ends a period: what was not used for want of work is lost, and what was overdrawn is taken from the next. */
function endPeriod() {
  const free = now - period.at - period.held;
  const left = period.allowed - (times.ran - period.ran);
  given += quota;
  if (held === null && times.main - period.main >= BUSY * free) missed += Math.max(0, left);
  period = { at: now, allowed: quota + Math.min(0, left), held: 0, ...times };
  if (held !== null) held = now;
  if (period.allowed > 0) go();
}

function look() {
  try {
    now = performance.now();
    times = readTimes();
    if (now - period.at >= PERIOD) endPeriod();
    else if (times.ran - period.ran >= period.allowed) hold();
  } catch {
    clearInterval(looking); // The process is gone.
  }
}
const looking = setInterval(look, LOOK);

parentPort.once('message', () => {
  look();
  clearInterval(looking);
  go();
  const took = now - begun;
  parentPort.postMessage({
    share: (times.ran - first.ran) / took,
    missed: missed / Math.max(given, quota),
    testerWaited: (times.tester.waited - first.tester.waited) / took,
  });
});
