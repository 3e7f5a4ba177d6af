/** The site of an address, "www.sirweb.org"; the address itself when it names none, as `mailto:` does. */
export function siteOf(url: string): string {
  const { host } = URL.canParse(url) ? new URL(url) : { host: '' };
  return host === '' ? url : host;
}
