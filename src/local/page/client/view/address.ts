/** An address one may follow: http and https only. */
export function safeAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

/** An address of a picture on this server; pictures from elsewhere would tell someone else what is read here. */
export function localPicture(address: string): string | undefined {
  const url = new URL(address, location.href);
  return url.host === location.host ? url.href : undefined;
}
