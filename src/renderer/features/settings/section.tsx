import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** One sentence about what this is for. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** One matter of the settings under its heading. */
export function Section({ title, about, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      {children}
    </section>
  );
}

/** A setting: its name, and what it is set to. */
export function Setting({
  label,
  htmlFor,
  children,
}: {
  label: string;
  htmlFor?: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.setting}>
      <label className={styles.label} {...(htmlFor === undefined ? {} : { htmlFor })}>
        {label}
      </label>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
