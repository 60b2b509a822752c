/** The one origin of the product's window. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://fealty';
/** The one page. */
export const APP_URL = `${APP_ORIGIN}/`;

/** Whether an address is that of the one page, whatever place in it is meant. */
export const isAppPage = (url: string): boolean => url === APP_URL || url.startsWith(`${APP_URL}#`);

/** Whether an address belongs to the product at all. */
export const isAppAddress = (url: string): boolean => url.startsWith(APP_URL);
