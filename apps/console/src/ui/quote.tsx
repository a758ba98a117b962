import { Isolated } from './isolated.js';
import classes from './quote.module.css';

interface QuoteProps {
  readonly subject?: string | null | undefined;
  /** Language tag of the words, where it is known. */
  readonly lang?: string | undefined;
  readonly children: string;
}

/** Words of a message, as text and never as markup. */
export function Quote({ subject, lang, children }: QuoteProps) {
  return (
    <blockquote className={classes['quote']} lang={lang}>
      {subject && (
        <strong className={classes['subject']}>
          <Isolated>{subject}</Isolated>
        </strong>
      )}
      <Isolated>{children}</Isolated>
    </blockquote>
  );
}
