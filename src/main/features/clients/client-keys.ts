/** What one client is recognised by when it comes again in another list. */
export interface Identity {
  /** As `nameKey` of shared/text gives it. */
  readonly nameKey: string;
  readonly taxId: string | null;
  /** In international digits, as {@link phoneDigits} gives them. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

const BLOCK_LETTERS = 4;
const MIN_PHONE_DIGITS = 7;

/**
 * Keys of the table `client_key`: `i:` tax number, `p:` phone, `e:` e-mail, `n:` name without legal form, and
 * `b:`, `w:` blocks within which similar names are looked for (its first letters, its longest word).
 */
export function identityKeys({ nameKey, taxId, phones, emails }: Identity): string[] {
  const keys = new Set<string>([`n:${nameKey}`, ...blockKeys(nameKey)]);
  if (taxId) keys.add(`i:${taxId}`);
  for (const phone of phones) if (phone.length >= MIN_PHONE_DIGITS) keys.add(`p:${phone}`);
  for (const email of emails) keys.add(`e:${email.toLowerCase()}`);
  return [...keys];
}

/** The blocks a name key is compared in. */
export function blockKeys(key: string): string[] {
  const longest = key.split(' ').reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.length < BLOCK_LETTERS ? [] : [`b:${key.slice(0, BLOCK_LETTERS)}`, `w:${longest}`];
}

const PLAIN_PHONE = /^[\d+() -]*$/;
const EXTENSION = /доб|ext|x|#|,|;/iu;

/**
 * A phone in international digits as far as they can be told without guessing: a Russian trunk 8 becomes 7,
 * extensions go.
 */
export function phoneDigits(phone: string): string {
  const number = PLAIN_PHONE.test(phone) ? phone : (phone.split(EXTENSION)[0] ?? phone);
  const digits = number.replace(/\D+/g, '');
  if (digits.length === 11 && digits.startsWith('8') && !phone.trim().startsWith('+'))
    return `7${digits.slice(1)}`;
  if (digits.length > 11 && digits.startsWith('00')) return digits.slice(2);
  return digits;
}

export const HASH_BITS = 53;

/** A key as it stands in the table `client_key`: a whole number of 53 bits, so that two keys practically never meet. */
export function identityHash(key: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  low ^= low >>> 16;
  return (Math.imul(high ^ low, 0x85ebca6b) >>> 11) * 2 ** 32 + (low >>> 0);
}
