import { Alert, Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { Problem } from '@tactful/sdk';
import { useState } from 'react';
import { channelNames, inWords } from '../formats/words.js';
import { Quote } from '../ui/quote.js';
import { type TestSend, useOwnAddresses, useSendTest, useTestSend } from './templates.queries.js';

type Channel = TestSend['channel'];

const channels: readonly Channel[] = ['email', 'sms', 'whatsapp'];

interface TestSendDialogProps {
  /** The id of a version, or the name of shipped wording. */
  readonly of: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Sends wording where it will be read, to one of the company's own people, and says what became of it. */
export function TestSendDialog({ opened, onClose, of }: TestSendDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Send a test">
      <TestSendForm of={of} onDone={onClose} />
    </Modal>
  );
}

function TestSendForm({ of, onDone }: { readonly of: string; readonly onDone: () => void }) {
  const [channel, setChannel] = useState<Channel>('email');
  const [values, setValues] = useState<TestSend['values']>('usual');
  const [chosen, choose] = useState<string | null>(null);
  const { isPending, addresses } = useOwnAddresses();
  const send = useSendTest(of);
  const fitting = addresses.filter((address) => address.includes('@') === (channel === 'email'));
  const to = fitting.find((address) => address === chosen) ?? fitting[0];
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        With made-up values and marked as a test. It counts against nothing and stands on no timeline.
      </Text>
      <NativeSelect
        label="Channel"
        data-autofocus
        data={channels.map((value) => ({ value, label: channelNames[value] }))}
        value={channel}
        onChange={({ currentTarget: { value } }) => setChannel(channels.find((one) => one === value) ?? channel)}
      />
      {to === undefined && !isPending ? (
        <Text size="sm">Nobody is stated who may get one. Add an address of your own under “Who may get a test”.</Text>
      ) : (
        <NativeSelect
          label="To"
          description="Your human contact, or whom you state under “Who may get a test”."
          data={fitting}
          value={to ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        label="Made-up values"
        data={[
          { value: 'usual', label: 'Usual values' },
          { value: 'longest', label: 'The longest that may come' },
        ]}
        value={values}
        onChange={({ currentTarget: { value } }) => setValues(value === 'longest' ? value : 'usual')}
      />
      <Refused error={send.error} />
      {send.data && <Outcome key={send.data.id} of={of} asked={send.data} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          Close
        </Button>
        <Button
          loading={send.isPending}
          disabled={to === undefined}
          onClick={() => to !== undefined && send.mutate({ channel, to, values })}
        >
          {send.data ? 'Send another' : 'Send the test'}
        </Button>
      </Group>
    </Stack>
  );
}

/** Why it was not taken, with every rule that it breaks. */
function Refused({ error }: { readonly error: Error | null }) {
  if (!error) return null;
  const details = error instanceof Problem ? error.fields.map(({ detail }) => detail) : [];
  const others = details.filter((detail) => detail !== error.message);
  return (
    <Alert color="red" role="alert" title="It was not sent">
      <Text size="sm">{[error.message, ...others].join(' ')}</Text>
    </Alert>
  );
}

/** The test that was asked for last, and where it stands. */
function Outcome({ of, asked }: { readonly of: string; readonly asked: TestSend }) {
  const { state, because, to, subject, text } = useTestSend(of, asked).data;
  const why = because === null ? '' : `: ${inWords(because).toLowerCase()}`;
  const told = {
    waiting: { color: 'pine', words: `It leaves to ${to} in a moment.` },
    calling: { color: 'pine', words: `It is on its way to ${to}.` },
    sent: { color: 'pine', words: `It left to ${to}.` },
    not_sent: { color: 'orange', words: `It did not leave${why}.` },
    unknown: { color: 'orange', words: `Nobody knows whether it left${why}. It is not sent again.` },
  }[state];
  return (
    <Alert color={told.color} role="status" title={told.words}>
      <Quote subject={subject}>{text}</Quote>
    </Alert>
  );
}
