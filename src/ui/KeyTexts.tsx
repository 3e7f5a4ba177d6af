import { KeyHint } from './KeyHint.tsx';

/** Keys that are pressed together, one beside the other. */
export function KeyTexts({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    <span key={text}>
      {index > 0 && ' '}
      <KeyHint>{text}</KeyHint>
    </span>
  ));
}
