import { Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { type Schema } from '@tactful/sdk';
import { useState } from 'react';
import { formatDate } from '../formats/time.js';
import { inWords } from '../formats/words.js';
import { useMayWrite } from '../session/session.queries.js';
import { Failure } from '../ui/failure.js';
import { Isolated } from '../ui/isolated.js';
import { TextLink } from '../ui/links.js';
import { Section } from '../ui/section.js';
import { ApprovalEditDialog } from './approval-edit-dialog.js';
import { useApproveContacts, useDeclineContact, useWaitingApprovals } from './tasks.queries.js';
import classes from './work.module.css';

/** Messages that leave only when a person has approved of them; nothing is shown while none waits. */
export function ApprovalSection() {
  const waiting = useWaitingApprovals();
  const approve = useApproveContacts();
  const mayWrite = useMayWrite();
  if (waiting.isError) {
    return <Failure what="The approvals" error={waiting.error} onRetry={() => void waiting.refetch()} />;
  }
  if (waiting.isPending || waiting.data.length === 0) return null;
  return (
    <Section title="Messages to approve">
      {mayWrite && (
        <Button
          size="xs"
          mb="xs"
          w="fit-content"
          loading={approve.isPending}
          onClick={() => approve.mutate(waiting.data.map(({ id }) => id))}
        >
          Approve all {waiting.data.length}
        </Button>
      )}
      {approve.error && (
        <Text size="sm" c="red">
          {approve.error.message}
        </Text>
      )}
      <ul className={classes['items']}>
        {waiting.data.map((approval) => (
          <ApprovalItem key={approval.id} approval={approval} />
        ))}
      </ul>
    </Section>
  );
}

function ApprovalItem({ approval }: { readonly approval: Schema<'ContactApproval'> }) {
  const mayWrite = useMayWrite();
  const [reason, setReason] = useState('');
  const approve = useApproveContacts();
  const decline = useDeclineContact(approval.id);
  const error = approve.error ?? decline.error;
  return (
    <li className={classes['item']}>
      <div className={classes['what']}>
        <Group gap="xs">
          <Badge size="sm" variant="light">
            {inWords(approval.wantedTone)}
          </Badge>
          <TextLink to="/customers/$customerId" params={{ customerId: approval.customerId }} size="sm">
            <Isolated>{approval.customerName ?? 'Open customer'}</Isolated>
          </TextLink>
        </Group>
        <Text size="sm" c="dimmed" mt={2}>
          {approval.steps.map(({ step, number }) => `${inWords(step)} of ${number ?? 'an invoice'}`).join(', ')}
          {approval.validUntil !== null && ` · until ${formatDate(approval.validUntil)}`}
        </Text>
        {approval.edits.map((edit) => (
          <Edit key={edit.at} edit={edit} />
        ))}
        {error && (
          <Text size="sm" c="red">
            {error.message}
          </Text>
        )}
      </div>
      {mayWrite && (
        <Group gap="xs" wrap="nowrap">
          <Button size="xs" loading={approve.isPending} onClick={() => approve.mutate([approval.id])}>
            Approve
          </Button>
          <EditButton approval={approval} />
          <TextInput
            size="xs"
            aria-label="Why not"
            placeholder="Why not?"
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button
            size="xs"
            variant="default"
            loading={decline.isPending}
            disabled={reason.trim() === ''}
            onClick={() => decline.mutate(reason.trim())}
          >
            Decline
          </Button>
        </Group>
      )}
    </li>
  );
}

/** Who changed what of it, and why. */
function Edit({ edit }: { readonly edit: Schema<'ContactApproval'>['edits'][number] }) {
  return (
    <Text size="sm" c="dimmed" mt={2}>
      {`${edit.by.replace(/^agent:/, '')} changed ${edit.changed.join(', ')}: `}
      <Isolated>{edit.reason}</Isolated>
    </Text>
  );
}

function EditButton({ approval }: { readonly approval: Schema<'ContactApproval'> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        Change
      </Button>
      <ApprovalEditDialog approval={approval} opened={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
