import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Schema } from '@tactful/sdk';
import { type SubmitEvent } from 'react';
import { channelNames, inWords } from '../formats/words.js';
import { useEditContact } from './tasks.queries.js';

type Approval = Schema<'ContactApproval'>;
type Channel = keyof typeof channelNames;
type Tone = Approval['wantedTone'];

const everyChannel: readonly Channel[] = ['sms', 'whatsapp', 'email'];
const tones: readonly Tone[] = ['friendly', 'clear', 'personal', 'accounts_team', 'formal'];
const billing = { role: 'billing', level: 0 } as const;

interface EditDialogProps {
  readonly approval: Approval;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Changes a message that waits for approval, and says why. */
export function ApprovalEditDialog({ approval, opened, onClose }: EditDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Change this message">
      <EditForm approval={approval} onDone={onClose} />
    </Modal>
  );
}

function EditForm({ approval, onDone }: { readonly approval: Approval; readonly onDone: () => void }) {
  const edit = useEditContact(approval.id);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    edit.mutate(changesOf(new FormData(event.currentTarget), approval), {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: 'Changed. It still waits for approval.' });
        onDone();
      },
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Gentler, later or another way: never firmer, higher or later than its ladder wants.
        </Text>
        <NativeSelect
          name="tone"
          label="Tone"
          data-autofocus
          defaultValue={approval.wantedTone}
          data={tones.map((tone) => ({ value: tone, label: inWords(tone) }))}
        />
        <ChannelChoice allowed={approval.channels ?? everyChannel} />
        {approval.audience.level > 0 && <AudienceChoice audience={approval.audience} />}
        <TextInput
          name="notBeforeDate"
          type="date"
          label="Not before"
          description="Left empty: as soon as it may go."
          {...(approval.validUntil !== null && { max: approval.validUntil })}
        />
        <Textarea
          name="reason"
          label="Why"
          description="On the timeline."
          required
          autosize
          minRows={2}
          maxLength={500}
        />
        {edit.isError && (
          <Text c="red" size="sm" role="alert">
            {edit.error.message}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={edit.isPending}>
            Change
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ChannelChoice({ allowed }: { readonly allowed: readonly Channel[] }) {
  return (
    <Checkbox.Group
      label="Channels"
      description="It goes by one of them that the person allows."
      defaultValue={[...allowed]}
    >
      <Group mt={4}>
        {allowed.map((channel) => (
          <Checkbox key={channel} name="channels" value={channel} label={channelNames[channel]} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function AudienceChoice({ audience: { role, level } }: Pick<Approval, 'audience'>) {
  return (
    <NativeSelect
      name="audience"
      label="To"
      data={[
        { value: '', label: `${inWords(role)} (level ${level})` },
        { value: 'billing', label: 'Billing contact, nobody higher' },
      ]}
    />
  );
}

/** What the form changes; what it leaves as it is stays out. */
function changesOf(form: FormData, approval: Approval): Schema<'EditContact'> {
  const tone = tones.find((one) => one === form.get('tone'));
  const allowed = approval.channels ?? everyChannel;
  const channels = allowed.filter((channel) => form.getAll('channels').includes(channel));
  const notBeforeDate = textOf(form, 'notBeforeDate');
  return {
    ...(tone !== undefined && tone !== approval.wantedTone && { tone }),
    ...(channels.length > 0 && channels.length < allowed.length && { channels }),
    ...(textOf(form, 'audience') === 'billing' && { audience: billing }),
    ...(notBeforeDate !== '' && { notBeforeDate }),
    reason: textOf(form, 'reason'),
  };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
