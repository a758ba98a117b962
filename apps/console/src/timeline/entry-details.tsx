import { Loader, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { sizeInWords } from '../formats/words.js';
import { Isolated } from '../ui/isolated.js';
import { Quote } from '../ui/quote.js';
import { factsOf } from './facts.js';
import { useAttempt } from './timeline.queries.js';
import classes from './timeline.module.css';

interface EntryDetailsProps {
  readonly entry: Schema<'TimelineEntry'>;
  readonly timeZone: string;
}

/** Everything that was recorded with an entry. What people wrote is shown as text and never as markup. */
export function EntryDetails({ entry, timeZone }: EntryDetailsProps) {
  const { attemptId, text } = entry.data;
  return (
    <div className={classes['details']}>
      {typeof attemptId === 'string' && <SentWords attemptId={attemptId} />}
      {typeof text === 'string' && <Quote>{text}</Quote>}
      <dl className={classes['facts']}>
        {factsOf(entry, timeZone).map(({ name, value }) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Isolated>{value}</Isolated>
      </dd>
    </>
  );
}

function SentWords({ attemptId }: { readonly attemptId: string }) {
  const attempt = useAttempt(attemptId);
  if (attempt.isPending) return <Loader size="xs" aria-label="Loading the message" />;
  if (attempt.isError) {
    return (
      <Text size="sm" c="red" role="alert">
        The message could not be loaded: {attempt.error.message}
      </Text>
    );
  }
  const { subject, body, attachments } = attempt.data;
  return (
    <>
      <Quote subject={subject}>{body}</Quote>
      {attachments.map((file) => (
        <AttachedFile key={file.sha256} file={file} />
      ))}
    </>
  );
}

/** A file that went along, with the sum that proves which one it was. */
function AttachedFile({ file }: { readonly file: Schema<'Attempt'>['attachments'][number] }) {
  return (
    <Text size="sm" mb="sm" className={classes['file']}>
      With <Isolated>{file.name}</Isolated> ({sizeInWords(file.sizeBytes)}, SHA-256 <code>{file.sha256}</code>)
    </Text>
  );
}
