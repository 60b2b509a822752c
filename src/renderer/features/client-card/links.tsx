import { dialled, isEmail, webAddress } from './addresses.ts';
import styles from './links.module.css';

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
