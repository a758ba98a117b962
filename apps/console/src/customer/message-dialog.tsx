import { Alert, Button, Group, List, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Problem, type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { channelNames, inWords } from '../formats/words.js';
import { useMayDecide } from '../session/session.queries.js';
import { Icon } from '../ui/icon.js';
import { type Channel, useContactability, useSendMessage } from './customer.queries.js';

interface MessageDialogProps {
  readonly customerId: string;
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

function MessageForm({
  customerId,
  contacts,
  onDone,
}: Omit<MessageDialogProps, 'opened' | 'onClose'> & { onDone: () => void }) {
  const channels = channelsOf(contacts);
  const [channel, setChannel] = useState<Channel>(channels[0] ?? 'email');
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const mayDecide = useMayDecide();
  const send = useSendMessage(customerId);
  const broken = brokenRules(send.error);
  const asksReason = broken.length > 0 && mayDecide;

  function save(): void {
    const words = { channel, text, ...(channel === 'email' && subject.trim() !== '' && { subject }) };
    const override = asksReason && reason.trim().length >= shortestReason ? { override: { reason } } : {};
    send.mutate(
      { ...words, ...override },
      {
        onSuccess: ({ isAnswer }) => {
          const when = isAnswer ? 'It leaves now, as an answer.' : 'It leaves as soon as the rules allow.';
          notifications.show({ color: 'teal', message: when });
          onDone();
        },
      },
    );
  }

  if (channels.length === 0) return <Text size="sm">No contact has an address to write to.</Text>;
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Channel"
        data={channels.map((one) => ({ value: one, label: channelNames[one] }))}
        value={channel}
        onChange={(event) => setChannel(channels.find((one) => one === event.currentTarget.value) ?? channel)}
      />
      <Verdict customerId={customerId} channel={channel} />
      {channel === 'email' && (
        <TextInput
          label="Subject"
          description="Left empty: your company’s name."
          maxLength={200}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
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
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refused error={send.error} rules={broken} />
      {asksReason && (
        <TextInput
          label="Why it should leave all the same"
          description="It is told on the timeline, with your name. Threats, shame and insults never leave."
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button onClick={save} loading={send.isPending} disabled={text.trim() === ''}>
          {asksReason && reason.trim().length >= shortestReason ? 'Send all the same' : 'Send'}
        </Button>
      </Group>
    </Stack>
  );
}

/** What the gate says of a message that nobody waits for, on this channel and now. */
function Verdict({ customerId, channel }: { readonly customerId: string; readonly channel: Channel }) {
  const verdict = useContactability(customerId, channel).data;
  if (!verdict) return null;
  const { because, localTime } = verdict;
  const words = {
    allow: 'May leave now.',
    defer: `Waits until ${localTime ?? 'the next open hour'}: ${inWords(because)}.`,
    block: `Does not leave: ${inWords(because)}.`,
    ask_human: `Needs a person’s look: ${inWords(because)}.`,
  };
  return (
    <Text size="sm" c="dimmed" role="status">
      {words[verdict.verdict]} An answer within a day of the customer’s message leaves at any hour.
    </Text>
  );
}

function Refused({ error, rules }: { readonly error: Error | null; readonly rules: readonly string[] }) {
  if (!error) return null;
  return (
    <Alert color="red" role="alert" icon={<Icon name="alert" />} title={error.message}>
      <List size="sm">
        {rules.map((rule) => (
          <List.Item key={rule}>{rule}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** What the words break, a line for each rule. */
function brokenRules(error: Error | null): string[] {
  const isAboutWords = error instanceof Problem && error.code === 'message_breaks_rules';
  return isAboutWords ? error.fields.map(({ detail }) => detail) : [];
}

function channelsOf(contacts: Schema<'Customer'>['contacts']): Channel[] {
  const has = (address: 'phone' | 'whatsapp' | 'email') => contacts.some((contact) => contact[address] !== null);
  return [
    ...(has('phone') ? (['sms'] as const) : []),
    ...(has('whatsapp') ? (['whatsapp'] as const) : []),
    ...(has('email') ? (['email'] as const) : []),
  ];
}
