/** Where questions stand in line while earlier ones are worked on, so that finished answers leave in between. */
export interface Line {
  /** Waits until it is one's turn: not at all while little goes on. */
  turn(): Promise<void> | null;
  /** Milliseconds somebody who joins now will wait, by what the last ones took. */
  wait(): number;
}

/** Milliseconds worked in one go before what is ready is sent and what has come is read. */
const GO = 10;
/** How much a go counts once another has followed. */
const FADING = 0.8;

/**
 * Makes a line with nobody in it. Discord's events come in heaps, and a heap of questions would otherwise be worked
 * through before the first answer is sent. `now` is a monotonic time in milliseconds.
 */
export function createLine(now: () => number = () => performance.now()): Line {
  const waiting: (() => void)[] = [];
  let going = false;
  let begun = 0;
  let served = 0;
  // Of the last goes together: one in which the whole machine stood still says little about the next.
  let lately = { took: 0, served: 0 };

  const go = async (): Promise<void> => {
    lately = { took: lately.took * FADING + now() - begun, served: lately.served * FADING + served };
    begun = now();
    served = 0;
    while (waiting.length > 0 && now() - begun < GO) {
      served += 1;
      waiting.shift()?.();
      // Lets whose turn it is work before the time is looked at again.
      await null;
      await null;
    }
    if (waiting.length > 0) setImmediate(go);
    else going = false;
  };

  return {
    turn: () => {
      if (!going) {
        going = true;
        begun = now();
        served = 0;
        setImmediate(go);
      }
      if (waiting.length === 0 && now() - begun < GO) {
        served += 1;
        return null;
      }
      return new Promise((resolve) => {
        waiting.push(resolve);
      });
    },
    wait: () => (waiting.length * lately.took) / Math.max(1, lately.served),
  };
}
