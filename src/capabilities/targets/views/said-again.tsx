import type { Mention } from '../../documents/index.ts';
import type { Link } from './target-table.tsx';

/** The other sentences of the text that say the same and were merged into this record. */
export function SaidAgain({ link, mentions }: { link: Link; mentions: readonly Mention[] }) {
  if (mentions.length === 0) return null;
  return (
    <p>
      Văn bản nói lại ở{' '}
      {mentions.map((one, index) => (
        <>
          {index > 0 && ', '}
          <a href={link(one.href)}>{one.paragraph === null ? `chỗ ${index + 2}` : `đoạn ${one.paragraph}`}</a>
        </>
      ))}
      .
    </p>
  );
}
