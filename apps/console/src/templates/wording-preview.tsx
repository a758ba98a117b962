import { Badge, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { channelNames, counted } from '../formats/words.js';
import { Failure } from '../ui/failure.js';
import { Findings } from '../ui/findings.js';
import { Quote } from '../ui/quote.js';
import { usePreview } from './templates.queries.js';
import classes from './templates.module.css';

type Message = Schema<'TemplatePreview'>['messages'][number];

/** Wording as it is read on each channel, with made-up values. */
export function WordingPreview({ draft }: { readonly draft: Schema<'NewTemplate'> }) {
  const preview = usePreview(draft);
  const [values, setValues] = useState<Message['values']>('usual');
  if (preview.isPending) return <Skeleton height={240} />;
  if (preview.isError) {
    return <Failure what="The preview" error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  const { findings, messages } = preview.data;
  return (
    <Stack gap="sm">
      <SegmentedControl
        size="xs"
        aria-label="Made-up values"
        className={classes['values']}
        value={values}
        onChange={(value) => setValues(value === 'longest' ? value : 'usual')}
        data={[
          { value: 'usual', label: 'Usual values' },
          { value: 'longest', label: 'The longest that may come' },
        ]}
      />
      <Findings findings={findings} />
      {messages
        .filter((message) => message.values === values)
        .map((message) => (
          <Shown key={message.channel} message={message} language={draft.language} />
        ))}
    </Stack>
  );
}

function Shown({ message, language }: { readonly message: Message; readonly language: string }) {
  const { channel, subject, text } = message;
  return (
    <section aria-label={channelNames[channel]}>
      <Group gap="xs">
        <Badge variant="light">{channelNames[channel]}</Badge>
        <Size message={message} />
      </Group>
      <Quote subject={subject} lang={language}>
        {text}
      </Quote>
    </section>
  );
}

/** What an SMS is billed as. */
function Size({ message: { segments, encoding, cost } }: { readonly message: Message }) {
  if (segments === null) return null;
  const alphabet = encoding === 'ucs2' ? 'with letters outside the SMS alphabet' : 'in the SMS alphabet';
  return (
    <Text size="xs" c="dimmed">
      {counted(segments, 'segment')} {alphabet}
      {cost && `, ${cost.currency} ${(cost.micros / 1_000_000).toFixed(3)}`}
    </Text>
  );
}
