/** The address a website's text stands for; null for what is no address, so that nothing else can be opened. */
export function webAddress(text: string): string | null {
  const address = text.trim().replace(/^https?:\/\//i, '');
  if (!/^[^\s/:@?#]+\.[^\s/:@?#]+(?:[/:?#]|$)/u.test(address)) return null;
  return URL.canParse(`https://${address}`) ? `https://${address}` : null;
}

/** What a telephone dials: the digits before any words such as an extension's. */
export const dialled = (text: string): string => (/^[^\p{L}]*/u.exec(text)?.[0] ?? '').replace(/[^\d+]/g, '');

export const isEmail = (text: string): boolean => /^[^\s@?&]+@[^\s@?&]+$/.test(text);
