import styles from './links.module.css';

/** The address a website's text stands for; null for what is no address, so that nothing else can be opened. */
export function webAddress(text: string): string | null {
  const address = text.trim().replace(/^https?:\/\//i, '');
  if (!/^[^\s/:@?#]+\.[^\s/:@?#]+(?:[/:?#]|$)/u.test(address)) return null;
  return URL.canParse(`https://${address}`) ? `https://${address}` : null;
}

/** What a telephone dials: the digits before any words such as an extension's. */
export const dialled = (text: string): string => (/^[^\p{L}]*/u.exec(text)?.[0] ?? '').replace(/[^\d+]/g, '');

const isEmail = (text: string): boolean => /^[^\s@?&]+@[^\s@?&]+$/.test(text);

export function PhoneLinks({ phones }: { phones: readonly string[] }) {
  return phones.map((phone) =>
    dialled(phone) === '' ? (
      <span key={phone}>{phone}</span>
    ) : (
      <a key={phone} className={styles.link} href={`tel:${dialled(phone)}`}>
        {phone}
      </a>
    ),
  );
}

export function EmailLinks({ emails }: { emails: readonly string[] }) {
  return emails.map((email) =>
    isEmail(email) ? (
      <a key={email} className={styles.link} href={`mailto:${encodeURI(email)}`}>
        {email}
      </a>
    ) : (
      <span key={email}>{email}</span>
    ),
  );
}

export function WebsiteLink({ website }: { website: string }) {
  const address = webAddress(website);
  if (address === null) return <span>{website}</span>;
  return (
    <a className={styles.link} href={address} target="_blank" rel="noreferrer">
      {website}
    </a>
  );
}
