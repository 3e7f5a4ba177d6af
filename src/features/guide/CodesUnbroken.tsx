import styles from './CodesUnbroken.module.css';

/** A text in which no line ends at the hyphen of a code, such as that of PGY-2. */
export function CodesUnbroken({ text }: { readonly text: string }) {
  const parts = /^(.*?)(\w+-\d\w*)(.*)$/s.exec(text);
  if (parts === null) return text;
  const [, before, code, after = ''] = parts;
  return (
    <>
      {before}
      <span className={styles.code}>{code}</span>
      <CodesUnbroken text={after} />
    </>
  );
}
