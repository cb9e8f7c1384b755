/** An address one may follow: http and https only. */
export function safeAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

/** An address of a picture on this server; pictures from elsewhere would tell someone else what is read here. */
export function localPicture(address: string): string | undefined {
  const url = new URL(address, location.href);
  // The server names itself 127.0.0.1 also where the page was opened as localhost; only its own name may be called.
  const own = ['127.0.0.1', 'localhost'].includes(url.hostname) && url.port === location.port;
  return own ? `${url.pathname}${url.search}` : undefined;
}
