import { Button, Card, Group, Kbd, Loader, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Failure } from '../ui/failure.js';
import { Icon } from '../ui/icon.js';
import { Nothing } from '../ui/nothing.js';
import { useShortcuts } from '../ui/shortcuts.js';
import { useTitle } from '../ui/use-title.js';
import { CustomersTable } from './customers-table.js';
import { useCustomers } from './customers.queries.js';
import { useRowKeys } from './row-keys.js';

const typingPauseMs = 200;

/** All customers, and the way to one of them. */
export function CustomersPage({ search }: { readonly search: string }) {
  useTitle('Customers');
  const box = useRef<HTMLInputElement>(null);
  const rows = useRowKeys();
  const customers = useCustomers(search);
  const found = customers.data?.pages.flatMap((page) => page.items) ?? [];
  useShortcuts({
    '/': () => {
      box.current?.focus();
      box.current?.select();
    },
    j: () => rows.move(1),
    k: () => rows.move(-1),
    ArrowDown: () => rows.move(1),
    ArrowUp: () => rows.move(-1),
  });

  return (
    <Stack gap="md">
      <Group justify="space-between" align="flex-end">
        <Title order={1} size="h2">
          Customers
        </Title>
        <SearchBox ref={box} search={search} isBusy={customers.isFetching} onArrowDown={() => rows.move(1)} />
      </Group>
      <Card withBorder p={0} radius="lg">
        {customers.isPending ? (
          <Waiting />
        ) : customers.isError ? (
          <Failure what="The customers" error={customers.error} onRetry={() => void customers.refetch()} />
        ) : found.length === 0 ? (
          <NobodyFound search={search} />
        ) : (
          <CustomersTable customers={found} listRef={rows.listRef} />
        )}
      </Card>
      {customers.hasNextPage && (
        <Button
          variant="default"
          mx="auto"
          loading={customers.isFetchingNextPage}
          onClick={() => void customers.fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </Stack>
  );
}

interface SearchBoxProps {
  readonly ref: React.Ref<HTMLInputElement>;
  readonly search: string;
  readonly isBusy: boolean;
  readonly onArrowDown: () => void;
}

/** What is typed goes into the address, so that a search can be kept and shared. */
function SearchBox({ ref, search, isBusy, onArrowDown }: SearchBoxProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search);
  const apply = useDebouncedCallback((text: string) => {
    void navigate({ to: '/customers', search: text.trim() ? { search: text.trim() } : {}, replace: true });
  }, typingPauseMs);
  return (
    <search>
      <TextInput
        ref={ref}
        type="search"
        aria-label="Search customers"
        placeholder="Name, number, email or phone"
        w={340}
        maw="100%"
        autoFocus
        leftSection={<Icon name="search" />}
        rightSection={
          isBusy ? (
            <Loader size="xs" />
          ) : (
            <Kbd size="xs" visibleFrom="sm">
              /
            </Kbd>
          )
        }
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          apply(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          onArrowDown();
        }}
      />
    </search>
  );
}

function NobodyFound({ search }: { readonly search: string }) {
  return search ? (
    <Nothing icon="search" title={`Nobody is found for “${search}”`}>
      The search takes part of a name, an external id, an email address or a phone number.
    </Nothing>
  ) : (
    <Nothing icon="person" title="No customers yet">
      They come in by REST (<code>POST /v1/customers</code>) or by CSV import (<code>POST /v1/imports</code>).
    </Nothing>
  );
}

function Waiting() {
  return (
    <Stack p="md" gap="sm" aria-busy="true">
      <Text size="sm" c="dimmed">
        Loading customers…
      </Text>
      {[1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={28} />
      ))}
    </Stack>
  );
}
