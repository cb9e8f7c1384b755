/** Seconds since 1970, as Discord's time stamps count. */
export function secondsNow(): number {
  return Math.floor(Date.now() / 1000);
}
