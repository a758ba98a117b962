import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Problem, type Schema } from '@tactful/sdk';
import { type ReactNode, useState } from 'react';
import { channelNames } from '../formats/words.js';
import { useMayDecide } from '../session/session.queries.js';
import { Findings } from '../ui/findings.js';
import { type Channel, said, useLint, useSendMessage, type Words } from './customer.queries.js';
import { MessageVerdict } from './message-verdict.js';

interface MessageDialogProps {
  readonly customerId: string;
  /** The customer’s language tag; null: not known. */
  readonly locale: string | null;
  readonly contacts: Schema<'Customer'>['contacts'];
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** An agent's own words, which keep the rules that every message keeps. */
export function MessageDialog({ opened, onClose, ...form }: MessageDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Write a message" size="lg">
      <MessageForm {...form} onDone={onClose} />
    </Modal>
  );
}

/** Below this a reason says nothing, as the API has it. */
const shortestReason = 10;
/** The rules are asked when somebody stops typing for so long. */
const restMs = 400;

type FormProps = Omit<MessageDialogProps, 'opened' | 'onClose'> & { readonly onDone: () => void };

function MessageForm({ customerId, locale, contacts, onDone }: FormProps) {
  const channels = channelsOf(contacts);
  const [words, setWords] = useState<Words>({ channel: channels[0] ?? 'email', subject: '', text: '' });
  const [reason, setReason] = useState('');
  const mayDecide = useMayDecide();
  const [rested] = useDebouncedValue(words, restMs);
  const lint = useLint(locale, rested);
  const send = useSendMessage(customerId);
  const findings = lint.data?.findings ?? [];
  const isBreaking = findings.some(({ severity }) => severity === 'error');
  const hasReason = mayDecide && reason.trim().length >= shortestReason;
  const isJudged = rested === words && !lint.isFetching;

  function save(): void {
    const override = isBreaking && hasReason ? { override: { reason } } : {};
    send.mutate({ ...said(words), ...override }, { onSuccess: ({ isAnswer }) => finish(isAnswer) });
  }
  function finish(isAnswer: boolean): void {
    const when = isAnswer ? 'It leaves now, as an answer.' : 'It leaves as soon as the rules allow.';
    notifications.show({ color: 'teal', message: when });
    onDone();
  }

  if (channels.length === 0) return <Text size="sm">No contact has an address to write to.</Text>;
  return (
    <Stack gap="sm">
      <WordsFields channels={channels} words={words} onChange={setWords}>
        <MessageVerdict customerId={customerId} channel={words.channel} />
      </WordsFields>
      <Findings findings={findings} />
      {isBreaking && mayDecide && <Reason value={reason} onChange={setReason} />}
      <NotSent error={send.error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button onClick={save} loading={send.isPending} disabled={words.text.trim() === '' || !isJudged}>
          {isBreaking && hasReason ? 'Send all the same' : 'Send'}
        </Button>
      </Group>
    </Stack>
  );
}

interface WordsFieldsProps {
  readonly channels: readonly Channel[];
  readonly words: Words;
  readonly onChange: (words: Words) => void;
  /** Stands between the channel and the words. */
  readonly children: ReactNode;
}

function WordsFields({ channels, words, onChange, children }: WordsFieldsProps) {
  const { channel, subject, text } = words;
  return (
    <>
      <NativeSelect
        label="Channel"
        data={channels.map((one) => ({ value: one, label: channelNames[one] }))}
        value={channel}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...words, channel: channels.find((one) => one === value) ?? channel })
        }
      />
      {children}
      {channel === 'email' && (
        <TextInput
          label="Subject"
          description="Left empty: your company’s name."
          maxLength={200}
          value={subject}
          onChange={(event) => onChange({ ...words, subject: event.currentTarget.value })}
        />
      )}
      <Textarea
        label="Message"
        autosize
        minRows={5}
        maxRows={14}
        maxLength={1_600}
        data-autofocus
        value={text}
        onChange={(event) => onChange({ ...words, text: event.currentTarget.value })}
      />
    </>
  );
}

function Reason({ value, onChange }: { readonly value: string; readonly onChange: (reason: string) => void }) {
  return (
    <TextInput
      label="Why it should leave all the same"
      description="It is told on the timeline, with your name. Threats, shame and insults never leave."
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Why the server did not take the words: it has the last word on them. */
function NotSent({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  const broken = error instanceof Problem ? error.fields.map(({ detail }) => detail) : [];
  return (
    <Text c="red" size="sm" role="alert">
      {[error.message, ...broken].join(' ')}
    </Text>
  );
}

function channelsOf(contacts: Schema<'Customer'>['contacts']): Channel[] {
  const has = (address: 'phone' | 'whatsapp' | 'email') => contacts.some((contact) => contact[address] !== null);
  return [
    ...(has('phone') ? (['sms'] as const) : []),
    ...(has('whatsapp') ? (['whatsapp'] as const) : []),
    ...(has('email') ? (['email'] as const) : []),
  ];
}
